package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
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
            terms.add(page.count("credit.attempts", credit.attempts(), credit.penalty()));
        }
        if (credit.confidence()) {
            terms.add(page.say("credit.sure"));
        }
        if (credit.feedback() == Feedback.END_OF_SESSION) {
            terms.add(page.say("credit.later"));
        }
        var lines = new ArrayList<Line>();
        terms.forEach(term -> lines.addAll(page.wrapped(Line.of(term, Style.FAINT))));
        if (!lines.isEmpty()) {
            lines.add(0, Line.BLANK);
        }
        return lines;
    }

    private String hints(List<Hint> hints) {
        var costs = hints.stream().map(hint -> hint.cost() + " %").toList();
        return hints.size() == 1
                ? page.say("credit.hint", costs.get(0))
                : page.say("credit.hints", hints.size(), String.join(", ", costs));
    }

    /** A hint, the last that was shown in a meeting. */
    public List<Line> hint(Meeting meeting) {
        var hint = meeting.credit().hints().get(meeting.hints() - 1);
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        var number = page.say(
                "credit.hint.number", meeting.hints(), meeting.credit().hints().size());
        lines.addAll(page.prose("**" + number + "** " + hint.text()));
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
                lines.addAll(VerdictScreen.answered(page, grade));
            }
            grade.clues().forEach(clue -> lines.addAll(page.prose(clue)));
        }
        lines.addAll(again(meeting));
        return lines;
    }

    /** That one may try once more, and what that can earn. */
    public List<Line> again(Meeting meeting) {
        var number = meeting.attempts().size() + 1;
        return page.wrapped(
                Line.of(page.say("credit.again", number, meeting.credit().attempts(), percent(meeting.share()))));
    }

    private List<Line> earns(Meeting meeting) {
        return meeting.share() < 1
                ? page.wrapped(Line.of(page.say("credit.earns", percent(meeting.share())), Style.FAINT))
                : List.of();
    }

    /** That an answer is kept whose verdict comes later. */
    public List<Line> kept() {
        return page.wrapped(Line.of(page.say("credit.kept")));
    }

    /** The words in front of the cursor where one says how sure one is. */
    public Line confidencePrompt() {
        return page.plain()
                ? Line.of(page.say("credit.prompt.words") + " ")
                : Line.of(page.indent())
                        .plus(page.say("credit.prompt"), Style.FAINT)
                        .plus(" ▸ ", Style.LABEL);
    }

    /** What a student's confidence gained or cost. */
    public String points(Confidence confidence, Grade grade) {
        var points = signed(confidence.points(grade.score()));
        return switch (confidence) {
            case LOW -> page.say("credit.points.low", points);
            case MIDDLE -> page.say("credit.points.middle", points);
            case HIGH -> page.say("credit.points.high", points);
        };
    }

    /** Points with their sign: "+2 points", "−0.5 points". */
    String signed(double points) {
        var tenths = Math.round(points * 10);
        return (tenths < 0 ? "−" : tenths > 0 ? "+" : "") + amount(Math.abs(tenths));
    }

    private String amount(long tenths) {
        return tenths % 10 == 0
                ? page.count("count.point", tenths / 10)
                : page.say("count.point.part", page.decimal(tenths / 10.0));
    }

    /** What an answer counts in the end, where that is not what it was graded with. */
    public List<String> account(Meeting meeting, Grade grade) {
        return meeting
                .account()
                .filter(why -> grade.verdict() != Verdict.WRONG || meeting.worth() > 0)
                .map(why -> page.say("credit.counts", percent(meeting.worth()), why))
                .stream()
                .toList();
    }

    private static String percent(double share) {
        return Math.round(share * WHOLE) + " %";
    }
}
