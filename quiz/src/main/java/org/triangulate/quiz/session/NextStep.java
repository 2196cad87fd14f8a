package org.triangulate.quiz.session;

import org.triangulate.phrases.Phrase;

/**
 * What is most useful to do next.
 *
 * @param command as one types it
 * @param why in a sentence
 */
public record NextStep(String command, Phrase why) {
    /**
     * The next step of a student.
     *
     * @param mistakes how many items were not answered rightly when they were asked last
     */
    public static NextStep of(Progress progress, Outlook outlook, boolean hasExam, int mistakes) {
        if (outlook.interrupted()) {
            return new NextStep("study", Phrase.of("next.interrupted"));
        }
        if (outlook.questions() > 0) {
            return new NextStep("study", Phrase.of("next.work"));
        }
        if (progress.answers() > 0 && !hasExam) {
            return new NextStep("plan --exam DATE", Phrase.of("next.exam"));
        }
        if (mistakes > 0) {
            return new NextStep("drill --mistakes", Phrase.of("next.mistakes"));
        }
        return progress.fresh() > 0
                ? new NextStep("learn", Phrase.of("next.learn"))
                : new NextStep("mock", Phrase.of("next.mock"));
    }
}
