package org.triangulate.quiz.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.triangulate.exercises.Item;
import org.triangulate.model.Described;
import org.triangulate.model.Indicator;
import org.triangulate.model.Reading;
import org.triangulate.quiz.material.TermPage;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.screen.CompareScreen;
import org.triangulate.quiz.screen.FactScreen;
import org.triangulate.quiz.screen.TermScreen;
import org.triangulate.quiz.screen.VerdictScreen;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;
import org.triangulate.quiz.text.Line;

/** What a student may do after a verdict: go on, look at the evidence, take the answer back. */
final class AfterVerdict {
    /** What was chosen. */
    enum Choice {
        NEXT(Leaving.DONE),
        UNDO(Leaving.DONE),
        LEAVE(Leaving.LEFT),
        END(Leaving.ENDED);

        private final Leaving leaving;

        Choice(Leaving leaving) {
            this.leaving = leaving;
        }

        Leaving leaving() {
            return leaving;
        }
    }

    private static final String KEYS = "cwtf?";
    private static final String KEYS_WHILE_IT_COUNTS = KEYS + "u1234";

    private final Desk desk;
    private final Item item;
    private final Answer answer;
    private final Runnable rated;

    /**
     * @param rated what is to be done when the answer was rated otherwise
     */
    AfterVerdict(Desk desk, Item item, Answer answer, Runnable rated) {
        this.desk = desk;
        this.item = item;
        this.answer = answer;
        this.rated = rated;
    }

    Choice ask() {
        return ask(true);
    }

    /** The same, where the answer cannot be taken back any more. */
    Leaving askToGoOn() {
        return ask(false).leaving();
    }

    private Choice ask(boolean undoable) {
        var keys = undoable ? KEYS_WHILE_IT_COUNTS : KEYS;
        while (true) {
            var words = screen().prompt(!indicators().isEmpty(), undoable);
            var reply = desk.console().ask(Prompt.forAnswer(words).withKeys(keys));
            if (!reply.isTyped()) {
                return reply.kind() == Reply.Kind.ENDED ? Choice.END : Choice.LEAVE;
            }
            var word = reply.text().strip().toLowerCase(Locale.ROOT);
            if (word.isEmpty() || (undoable && word.equals("u"))) {
                return word.isEmpty() ? Choice.NEXT : Choice.UNDO;
            }
            if (undoable && word.matches("[1-4]")) {
                rate(Rating.of(Integer.parseInt(word)));
            } else if (word.equals("f")) {
                desk.toggleFlag(item);
            } else {
                desk.print(show(word, undoable));
            }
        }
    }

    private VerdictScreen screen() {
        return new VerdictScreen(desk.page(), desk.material().course().model());
    }

    private void rate(Rating rating) {
        desk.profile().rerate(answer.id(), rating.number(), desk.clock().instant());
        rated.run();
        desk.say("after.rated", rating.number(), rating.phrase());
    }

    private List<Line> show(String word, boolean undoable) {
        return switch (word) {
            case "c" -> compare();
            case "w" -> facts();
            case "t" -> terms();
            default -> screen().keys(undoable);
        };
    }

    private List<Line> compare() {
        var screen = new CompareScreen(desk.page(), desk.material().course().model());
        var lines = new ArrayList<Line>();
        indicators().forEach(indicator -> lines.addAll(spaced(screen.lines(indicator))));
        return lines.isEmpty() ? desk.page().sentence(desk.phrases().say("after.figures.none")) : lines;
    }

    private List<Indicator> indicators() {
        var model = desk.material().course().model();
        return item.about().stream()
                .flatMap(id -> model
                        .find(Reading.class, id)
                        .map(Reading::indicator)
                        .or(() -> Optional.of(id))
                        .flatMap(indicator -> model.find(Indicator.class, indicator))
                        .stream())
                .distinct()
                .toList();
    }

    private List<Line> facts() {
        var screen = new FactScreen(desk.page(), desk.material());
        var lines = new ArrayList<Line>();
        item.about().stream()
                .flatMap(id -> desk.material().find(id).stream())
                .forEach(thing -> lines.addAll(spaced(lines(screen, thing))));
        return lines.isEmpty() ? desk.page().sentence(desk.phrases().say("after.facts.none")) : lines;
    }

    private List<Line> lines(FactScreen screen, Described thing) {
        return desk.material()
                .term(thing.id())
                .map(term -> new TermScreen(desk.page()).lines(TermPage.of(term, desk.material())))
                .orElseGet(() -> screen.lines(thing));
    }

    /** The terms that the item tests, and those whose names stand in its words. */
    private List<Line> terms() {
        var words = (item.stem() + " " + item.why()).toLowerCase(Locale.ROOT);
        var screen = new TermScreen(desk.page());
        var lines = new ArrayList<Line>();
        desk.material().glossary().terms().stream()
                .filter(term -> item.about().contains(term.id())
                        || words.contains(term.label().toLowerCase(Locale.ROOT)))
                .limit(3)
                .forEach(term -> lines.addAll(spaced(screen.lines(TermPage.of(term, desk.material())))));
        return lines.isEmpty() ? desk.page().sentence(desk.phrases().say("after.terms.none")) : lines;
    }

    private static List<Line> spaced(List<Line> lines) {
        var spaced = new ArrayList<Line>();
        spaced.add(Line.BLANK);
        spaced.addAll(lines);
        return spaced;
    }
}
