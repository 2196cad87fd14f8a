package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.JudgementFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * A statement that is true or false, and why. The judgement earns half; the other half is for its reason, and nobody
 * earns it who judges wrongly, so that a guess is worth little.
 *
 * @param truth whether the statement is true
 * @param reasons of which one is the key
 */
record TrueFalse(boolean truth, List<Option> reasons) implements Task {
    /** The letters from t on are not among the labels of so few reasons, nor is f. */
    private static final int MOST = 5;

    public TrueFalse {
        reasons = List.copyOf(reasons);
        if (reasons.size() > MOST || reasons.stream().filter(Option::key).count() != 1) {
            throw new IllegalArgumentException("reasons must be five or fewer, and one of them the key");
        }
    }

    static Optional<Task> read(Fields fields) {
        fields.text("truth");
        var truth = fields.flag("truth");
        var reasons = fields.parts("reasons", Option::read);
        var keys = reasons.stream().filter(Option::key).count();
        if (fields.has("reasons") && (keys != 1 || reasons.size() < 2 || reasons.size() > MOST)) {
            fields.problem(
                    "reasons",
                    Rule.CONTRADICTION,
                    "two to five reasons are needed, one of them the key, and here are " + reasons.size() + " with "
                            + keys,
                    "write 'key: true' at exactly one reason");
        }
        return fields.build(() -> new TrueFalse(truth, reasons));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.flag("truth", truth);
        sheet.parts("reasons", reasons);
    }

    @Override
    public List<Option> options() {
        return reasons;
    }

    @Override
    public boolean isAnsweredByOptions() {
        return false;
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(truth, Shuffle.of(reasons, chance), knowledge.phrases());
    }

    private record Laid(boolean truth, List<Option> reasons, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            var judgements = List.of(new Choice("t", inWords(true)), new Choice("f", inWords(false)));
            return List.of(
                    new Group(judgements),
                    Group.lettered(reasons.stream().map(Option::text).toList()));
        }

        @Override
        public JudgementFormat response() {
            return new JudgementFormat(reasons.size());
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var judgement = response().read(typed);
            return grade(judgement.truth(), reasons.get(judgement.reason()));
        }

        private Grade grade(boolean judged, Option reason) {
            var key = reasons.stream().filter(Option::key).findFirst().orElseThrow();
            var clues = reason.key()
                    ? List.<String>of()
                    : List.of(phrases.say("truth.notbecause", reason.text(), reason.why()));
            var remarks = new ArrayList<String>();
            if (judged != truth) {
                remarks.add(phrases.say(truth ? "truth.statement.true" : "truth.statement.false"));
            }
            remarks.addAll(clues);
            remarks.add(phrases.say("truth.because", key.text(), key.why()));
            var score = judged == truth ? (1 + reason.credit()) / 2 : 0;
            return new Grade(score, said(judged, reason), said(truth, key), remarks, clues);
        }

        private String said(boolean judged, Option reason) {
            return inWords(judged) + ": " + reason.text();
        }

        private String inWords(boolean judged) {
            return phrases.say(judged ? "truth.true" : "truth.false");
        }
    }
}
