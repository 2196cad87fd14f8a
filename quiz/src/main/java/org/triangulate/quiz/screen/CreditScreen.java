package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.triangulate.exercises.Confidence;
import org.triangulate.exercises.Credit;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Hint;
import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.session.Meeting;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What a question says of hints, attempts and confidence, before and between the attempts. */
public final class CreditScreen {
    private static final int WHOLE = 100;

    private final Page page;

    public CreditScreen(Page page) {
        this.page = page;
    }

    /** What help there is, what it costs, and when one hears what an answer came to; nothing for a plain item. */
    public List<Line> terms(Credit credit) {
        var terms = new ArrayList<String>();
        if (!credit.hints().isEmpty()) {
            terms.add(hints(credit.hints()));
        }
        if (credit.attempts() > 1) {
            terms.add(credit.attempts() + " attempts; each after the first costs " + credit.penalty() + " %.");
        }
        if (credit.confidence()) {
            terms.add("You will be asked how sure you are.");
        }
        if (credit.feedback() == Feedback.END_OF_SESSION) {
            terms.add("What your answer came to is told at the end of the session.");
        }
        var lines = new ArrayList<Line>();
        terms.forEach(term -> lines.addAll(page.wrapped(Line.of(term, Style.FAINT))));
        if (!lines.isEmpty()) {
            lines.add(0, Line.BLANK);
        }
        return lines;
    }

    private static String hints(List<Hint> hints) {
        var costs = hints.stream().map(hint -> hint.cost() + " %").toList();
        return hints.size() == 1
                ? "Type ? for a hint, which costs " + costs.get(0) + "."
                : "Type ? for a hint; there are " + hints.size() + ", and they cost " + String.join(", ", costs) + ".";
    }

    /** A hint, the last that was shown in a meeting. */
    public List<Line> hint(Meeting meeting) {
        var hint = meeting.credit().hints().get(meeting.hints() - 1);
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.prose(
                "**Hint " + meeting.hints() + " of " + meeting.credit().hints().size() + ".** " + hint.text()));
        lines.addAll(earns(meeting));
        return lines;
    }

    /** What is said after an attempt that is not the last. */
    public List<Line> between(Grade grade, Meeting meeting) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.add(VerdictScreen.verdict(page, grade));
        if (meeting.credit().feedback() == Feedback.EACH_ATTEMPT) {
            if (!grade.understood().isEmpty()) {
                lines.addAll(page.wrapped(Line.of("You answered: ", Style.FAINT).plus(Prose.line(grade.understood()))));
            }
            grade.clues().forEach(clue -> lines.addAll(page.prose(clue)));
        }
        lines.addAll(again(meeting));
        return lines;
    }

    /** That one may try once more, and what that can earn. */
    public List<Line> again(Meeting meeting) {
        var number = meeting.attempts().size() + 1;
        return page.wrapped(Line.of("Attempt " + number + " of "
                + meeting.credit().attempts() + ", for at most " + percent(meeting.share())
                + " of the points. Enter alone shows the answer."));
    }

    private List<Line> earns(Meeting meeting) {
        return meeting.share() < 1
                ? page.wrapped(
                        Line.of("An answer can now earn " + percent(meeting.share()) + " of the points.", Style.FAINT))
                : List.of();
    }

    /** That an answer is kept whose verdict comes later. */
    public List<Line> kept() {
        return page.wrapped(Line.of("Your answer is kept."));
    }

    /** The words in front of the cursor where one says how sure one is. */
    public Line confidencePrompt() {
        return page.plain()
                ? Line.of("How sure are you? Type 1 for hardly, plus 1 point if right, nothing if wrong; 2 for fairly, "
                        + "plus 2 or minus 2; 3 for very, plus 3 or minus 6: ")
                : Line.of(page.indent())
                        .plus("How sure? 1 hardly +1/0 · 2 fairly +2/−2 · 3 very +3/−6", Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }

    /** What a student's confidence gained or cost. */
    public static String points(Confidence confidence, Grade grade) {
        return "You were " + words(confidence).toLowerCase(Locale.ROOT) + ": "
                + signed(confidence.points(grade.score())) + " for your confidence.";
    }

    static String words(Confidence confidence) {
        return switch (confidence) {
            case LOW -> "Hardly sure";
            case MIDDLE -> "Fairly sure";
            case HIGH -> "Very sure";
        };
    }

    /** Points with their sign: "+2 points", "−0.5 points". */
    static String signed(double points) {
        var rounded = Math.round(points * 10) / 10.0;
        var amount = Math.abs(rounded) % 1 == 0
                ? String.valueOf((long) Math.abs(rounded))
                : String.valueOf(Math.abs(rounded));
        return (rounded < 0 ? "−" : rounded > 0 ? "+" : "") + amount + (amount.equals("1") ? " point" : " points");
    }

    /** What an answer counts in the end, where that is not what it was graded with. */
    public static List<String> account(Meeting meeting, Grade grade) {
        var why = meeting.account();
        return why.isEmpty() || (grade.verdict() == Verdict.WRONG && meeting.worth() == 0)
                ? List.of()
                : List.of("It counts " + percent(meeting.worth()) + ": " + why + ".");
    }

    private static String percent(double share) {
        return Math.round(share * WHOLE) + " %";
    }
}
