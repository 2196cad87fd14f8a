package org.triangulate.quiz.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Credit;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.Grade;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.marking.Marks.Mark;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.screen.CreditScreen;
import org.triangulate.quiz.screen.MarkingScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.screen.Place;
import org.triangulate.quiz.screen.QuestionScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.screen.WatchScreen;
import org.triangulate.quiz.session.Meeting;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/**
 * Shows its author a question as a student meets it, and grades whatever is typed, as often as one likes. Nothing is
 * kept. When the course's files change, the question comes anew.
 */
public final class Preview {
    private final Console console;
    private final Supplier<Material> course;
    private final Function<List<Problem>, List<Line>> complaints;
    private final String id;
    private final long seed;
    private final Phrases phrases;
    private Optional<Sight> sight = Optional.empty();
    private Meeting meeting = Meeting.begun(Credit.PLAIN);
    private Optional<Grade> last = Optional.empty();

    /** A question as it stands before its author. */
    private record Sight(Material material, Item item, Form form) {}

    /**
     * @param course reads the course anew each time; throws {@link CourseProblems} where it cannot be used
     * @param complaints how problems of the course are shown
     * @param seed decides in which order choices stand, and which numbers are drawn
     */
    public Preview(
            Console console,
            Supplier<Material> course,
            Function<List<Problem>, List<Line>> complaints,
            String id,
            long seed,
            Phrases phrases) {
        this.console = console;
        this.course = course;
        this.complaints = complaints;
        this.id = id;
        this.seed = seed;
        this.phrases = phrases;
    }

    /** Goes on until the author leaves. */
    public Leaving run() {
        console.print(page().remark(phrases.say("preview.how")));
        look();
        var reply = ask();
        while (reply.goesOn() && !isEnd(reply)) {
            if (reply.isTyped() && sight.isPresent()) {
                grade(reply.text(), sight.get());
            } else {
                look();
            }
            reply = ask();
        }
        return Leaving.by(reply);
    }

    private static boolean isEnd(Reply reply) {
        return reply.isTyped() && Wish.isEnd(reply.text());
    }

    private Page page() {
        return new Page(console.width(), console.isPlain(), phrases);
    }

    private Reply ask() {
        var words = sight.map(seen -> new QuestionScreen(page()).prompt(seen.form()))
                .orElseGet(() -> new WatchScreen(page()).promptForMending());
        return console.ask(Prompt.untilWoken(words));
    }

    private void look() {
        sight = Optional.empty();
        try {
            var material = course.get().in(phrases);
            material.item(id).ifPresentOrElse(item -> show(material, item), this::missItem);
        } catch (CourseProblems e) {
            console.print(complaints.apply(e.problems()));
        }
    }

    private void missItem() {
        say(phrases.say("preview.gone", id));
    }

    private void show(Material material, Item authored) {
        var item = authored.variant(material.knowledge(), seed);
        var form = item.task().form(material.knowledge(), new Random(seed));
        var unit = material.unitTitle(item.unit());
        console.print(new QuestionScreen(page()).lines(Place.of(1, 1), unit, phrases.say("preview.fresh"), item, form));
        sight = Optional.of(new Sight(material, item, form));
        begin(item);
    }

    private void begin(Item item) {
        meeting = Meeting.begun(item.credit());
        last = Optional.empty();
    }

    private void grade(String typed, Sight seen) {
        if (typed.strip().equals("?") && meeting.nextHint().isPresent()) {
            meeting = meeting.hinted();
            console.print(new CreditScreen(page()).hint(meeting));
            return;
        }
        if (typed.isBlank() && last.isPresent()) {
            tell(last.get(), seen);
            return;
        }
        if (typed.isBlank() || typed.strip().equals("?") || Wish.isMeant(typed)) {
            say(phrases.say("preview.type", seen.form().howToAnswer()));
            return;
        }
        try {
            var grade = seen.form().grade(typed);
            var rubric = seen.item().task().rubric();
            if (rubric.isPresent()) {
                console.print(marking(typed, rubric.get(), seen));
                console.print(List.of(Line.BLANK));
            } else {
                attempt(grade, seen);
            }
        } catch (UnreadableAnswer e) {
            say(e.complaint(phrases) + ".");
        }
    }

    private void attempt(Grade grade, Sight seen) {
        meeting = meeting.attempted(grade.score());
        last = Optional.of(grade);
        if (meeting.isOver()) {
            tell(grade, seen);
        } else {
            console.print(new CreditScreen(page()).between(grade, meeting));
        }
    }

    /** After the last attempt the author may try anew from the beginning. */
    private void tell(Grade grade, Sight seen) {
        var screen = new CreditScreen(page());
        var account = new ArrayList<>(screen.account(meeting, grade));
        if (seen.item().credit().confidence()) {
            var reply = HowSure.ask(console, this::page);
            if (reply.isTyped()) {
                account.add(screen.points(HowSure.level(reply), grade));
            }
        }
        console.print(verdictScreen(seen).lines(seen.item(), grade, account));
        console.print(List.of(Line.BLANK));
        begin(seen.item());
    }

    private VerdictScreen verdictScreen(Sight seen) {
        return new VerdictScreen(page(), seen.material().course().model());
    }

    /** What a marker would see, criterion by criterion. */
    private List<Line> marking(String typed, Rubric rubric, Sight seen) {
        var knowledge = seen.material().knowledge();
        var premark = Premark.of(rubric, typed, knowledge.model(), knowledge.names());
        var screen = new MarkingScreen(page(), rubric);
        var lines = new ArrayList<>(screen.text(phrases.say("preview.marked"), typed, premark));
        premark.suggestions().forEach(suggestion -> lines.addAll(screen.criterion(suggestion, new Mark("", ""))));
        lines.addAll(verdictScreen(seen).because(seen.item()));
        return lines;
    }

    private void say(String words) {
        console.print(List.of(Line.of(page().plain() ? "" : "  ").plus(words, Style.PARTLY)));
    }
}
