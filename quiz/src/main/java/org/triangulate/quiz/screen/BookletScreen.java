package org.triangulate.quiz.screen;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.Entry;
import org.triangulate.exercises.handout.Fingerprint;
import org.triangulate.exercises.handout.Question;
import org.triangulate.exercises.handout.Terms;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.store.Draft;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** A graded assignment: its cover, its questions, what was answered, and the receipt. */
public final class BookletScreen {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm z");

    private static final int LONGEST_ANSWER = 60;

    private final Page page;
    private final ZoneId zone;

    /**
     * @param zone where a day of the student begins and ends
     */
    public BookletScreen(Page page, ZoneId zone) {
        this.page = page;
        this.zone = zone;
    }

    /**
     * What the assignment is and what counts, before anything does.
     *
     * @param key the public half of the key that the package was signed with
     */
    public List<Line> cover(Booklet booklet, String key) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of(booklet.title(), Style.TITLE)));
        lines.addAll(page.wrapped(Line.of(page.say(
                "booklet.size",
                page.count("booklet.questions", booklet.questions().size()),
                points(booklet.points())))));
        if (!booklet.instructions().isEmpty()) {
            lines.add(Line.BLANK);
            lines.addAll(page.prose(booklet.instructions()));
        }
        lines.add(Line.BLANK);
        terms(booklet.terms()).forEach(words -> lines.addAll(page.wrapped(Line.of(words))));
        lines.addAll(page.wrapped(Line.of(page.say("booklet.signed", Fingerprint.of(key)), Style.FAINT)));
        return lines;
    }

    private List<String> terms(Terms terms) {
        return Stream.of(
                        terms.opens().map(at -> page.say("booklet.opens", time(at))),
                        terms.closes().map(at -> page.say("booklet.closes", time(at))),
                        terms.lateUntil().map(at -> page.say("booklet.late", time(at), terms.lateCost())),
                        terms.limit().map(limit -> page.count("booklet.limit", limit.toMinutes())),
                        Optional.of(page.count("booklet.attempts", terms.attempts())),
                        Optional.of(page.say("booklet.confidence")).filter(words -> terms.confidence()),
                        Optional.of(page.say(feedback(terms))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A word from a file becomes no name of a phrase. */
    private static String feedback(Terms terms) {
        return switch (terms.feedback()) {
            case "score" -> "booklet.feedback.score";
            case "answers" -> "booklet.feedback.answers";
            default -> "booklet.feedback.full";
        };
    }

    /** A point in time as the student's clock shows it. */
    public String time(Instant at) {
        return TIME.format(at.truncatedTo(ChronoUnit.MINUTES).atZone(zone)).replaceFirst("Z$", "UTC");
    }

    private String points(BigDecimal points) {
        return page.say("booklet.points", points.stripTrailingZeros().toPlainString());
    }

    /**
     * A question.
     *
     * @param earlier the answer that it has already
     */
    public List<Line> question(Place place, Question question, Optional<Entry> earlier) {
        var details = Stream.of(points(question.points()), place.timeInWords(page.phrases()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(page.plain() ? ", " : " · "));
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.ruled(place.inWords(page.phrases()), details, place.done()));
        lines.addAll(new QuestionScreen(page).asked(question.stem(), question.body(), question.groups()));
        earlier.ifPresent(answer -> {
            lines.add(Line.BLANK);
            lines.addAll(page.wrapped(Line.of(page.say("booklet.earlier", shortened(answer)), Style.FAINT)));
        });
        lines.add(Line.BLANK);
        return lines;
    }

    /** The words in front of the cursor, where a question is answered. */
    public Line prompt(Question question) {
        return new QuestionScreen(page)
                .prompt(page.phrases().say(question.response().howToAnswer()));
    }

    /** The words in front of the cursor, where something else is asked. */
    public Line prompt(String words) {
        return new QuestionScreen(page).prompt(words);
    }

    /**
     * Every question with its answer so far.
     *
     * @param drafts texts that are no answers yet, and will be when the work is handed in, by their questions
     */
    public List<Line> review(Booklet booklet, Work work, Map<Integer, Draft> drafts) {
        var answers = work.answers();
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of(page.say("booklet.review"), Style.STRONG)));
        int left = 0;
        for (int i = 1; i <= booklet.questions().size(); i++) {
            var draft =
                    Optional.ofNullable(drafts.get(i)).map(text -> page.say("booklet.draft", shortened(text.text())));
            var answer = Optional.ofNullable(answers.get(i)).map(BookletScreen::shortened);
            var said = draft.or(() -> answer).orElseGet(() -> page.say("booklet.unanswered"));
            var style = draft.isEmpty() && answer.isPresent() ? Style.PLAIN : Style.PARTLY;
            var label = page.indent() + StringUtils.leftPad(String.valueOf(i), page.plain() ? 0 : 2) + ": ";
            lines.addAll(Wrap.lines(Line.of(said, style), page.width(), label, " ".repeat(label.length())));
            left += draft.isEmpty() && answer.isEmpty() ? 1 : 0;
        }
        lines.addAll(page.wrapped(Line.of(left(left, drafts.isEmpty()), Style.FAINT)));
        return lines;
    }

    private String left(int left, boolean complete) {
        if (left > 0) {
            return page.count("booklet.left", left);
        }
        return page.say(complete ? "booklet.complete" : "booklet.complete.drafts");
    }

    private static String shortened(Entry answer) {
        return shortened(answer.typed());
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return StringUtils.abbreviate(line, "…", LONGEST_ANSWER);
    }

    /** What the student is to confirm. */
    public List<Line> statement(Booklet booklet) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of(page.say("booklet.statement"), Style.STRONG)));
        lines.addAll(page.prose(booklet.statement()));
        return lines;
    }

    /**
     * What was handed in. The name of the file stands in one line, however long it is, to be copied.
     *
     * @param file where the submission lies
     * @param code the submission's own, which the instructor sees too
     */
    public List<Line> receipt(Booklet booklet, Work work, String file, String code) {
        var lines = new ArrayList<Line>();
        lines.add(Line.BLANK);
        lines.addAll(page.wrapped(Line.of(page.say("booklet.receipt", booklet.title()), Style.TITLE)));
        Stream.of(
                        page.say("booklet.receipt.who", work.student()),
                        page.say("booklet.receipt.when", time(work.handedIn().orElse(Instant.EPOCH))),
                        page.say(
                                "booklet.receipt.answers",
                                work.answers().size(),
                                booklet.questions().size()),
                        page.say("booklet.receipt.code", code))
                .forEach(words -> lines.addAll(page.wrapped(Line.of(words))));
        lines.add(Line.of(page.indent() + page.say("booklet.receipt.file", file)));
        lines.addAll(page.wrapped(Line.of(page.say("booklet.receipt.send"))));
        return lines;
    }

    /**
     * One of several assignments that were opened.
     *
     * @param student whose it is; empty where that is not known
     * @param begun empty where it was not begun
     * @param word what names it, and none of the others
     */
    public record Choice(String title, String student, Optional<Instant> begun, String word) {}

    /** Several assignments, with what tells them apart and what to type; that stands in one line, to be copied. */
    public List<Line> choice(List<Choice> choices) {
        var lines = new ArrayList<Line>();
        for (var choice : choices) {
            lines.add(Line.BLANK);
            lines.addAll(page.wrapped(Line.of(choice.title(), Style.STRONG)));
            if (!choice.student().isEmpty()) {
                lines.addAll(page.wrapped(Line.of(page.say("booklet.receipt.who", choice.student()))));
            }
            choice.begun().ifPresent(at -> lines.addAll(page.wrapped(Line.of(page.say("booklet.begun", time(at))))));
            var word = choice.word().contains(" ") ? '"' + choice.word() + '"' : choice.word();
            lines.add(Line.of(page.indent() + "assignment submit " + word));
        }
        return lines;
    }

    /** That answers were changed since the work was handed in, and how to hand these in. */
    public List<Line> changedSince() {
        return page.wrapped(Line.of(page.say("booklet.changed"), Style.PARTLY));
    }
}
