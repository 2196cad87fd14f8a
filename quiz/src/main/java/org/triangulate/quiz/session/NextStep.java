package org.triangulate.quiz.session;

/**
 * What is most useful to do next.
 *
 * @param command as one types it
 * @param why in a sentence
 */
public record NextStep(String command, String why) {
    /**
     * The next step of a student.
     *
     * @param mistakes how many items were not answered rightly when they were asked last
     */
    public static NextStep of(Progress progress, Outlook outlook, boolean hasExam, int mistakes) {
        if (outlook.interrupted()) {
            return new NextStep("study", "A session of today broke off; it goes on where it stopped.");
        }
        if (outlook.questions() > 0) {
            return new NextStep("study", "There is work for today. Enter alone does the same.");
        }
        if (progress.answers() > 0 && !hasExam) {
            return new NextStep("plan --exam DATE", "Is there an exam? Then every day can be fitted to its date.");
        }
        if (mistakes > 0) {
            return new NextStep("drill --mistakes", "What you did not get right the last time, once more.");
        }
        return progress.fresh() > 0
                ? new NextStep("learn", "Today's work is done; this takes something new all the same.")
                : new NextStep("mock", "You have met everything. Try it under the conditions of an exam.");
    }
}
