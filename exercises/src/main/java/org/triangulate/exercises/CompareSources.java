package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.VoicesFormat;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * Who says what, and why they differ: half of the points are for giving each voice its statement, half for the reason of
 * the difference.
 *
 * @param disagreement the id of a disagreement of the course, whose sides are the voices; else empty
 * @param voices the voices that the author gives instead
 * @param reasons why they differ, of which one is the key
 */
record CompareSources(String disagreement, List<Voice> voices, List<Option> reasons) implements Task {
    /** Somebody, and what he says. */
    public record Voice(String who, String says) implements Part {
        static Optional<Voice> read(Fields fields) {
            var who = fields.text("who");
            var says = fields.text("says");
            return fields.build(() -> new Voice(who, says));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("who", who);
            sheet.text("says", says);
        }
    }

    public CompareSources {
        voices = List.copyOf(voices);
        reasons = List.copyOf(reasons);
        if (disagreement.isEmpty() == voices.isEmpty()) {
            throw new IllegalArgumentException("disagreement or voices must be given, and not both");
        }
    }

    static Optional<Task> read(Fields fields) {
        var disagreement = fields.optionalReference("disagreement", "disagreement");
        var voices = fields.optionalParts("voices", Voice::read);
        if (disagreement.isEmpty() == (voices.size() < 2)) {
            fields.problem(
                    "voices",
                    Rule.CONTRADICTION,
                    "the voices are the sides of a disagreement, or two or more of the author's",
                    "write 'disagreement: ID' or 'voices:', and not both");
        }
        var reasons = fields.parts("reasons", Option::read);
        var keys = reasons.stream().filter(Option::key).count();
        if (fields.has("reasons") && (keys != 1 || reasons.size() < 2)) {
            fields.problem(
                    "reasons",
                    Rule.CONTRADICTION,
                    "two or more reasons are needed, one of them the key, and here are " + reasons.size() + " with "
                            + keys,
                    "write 'key: true' at exactly one reason");
        }
        return fields.build(() -> new CompareSources(disagreement, voices, reasons));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("disagreement", disagreement);
        sheet.parts("voices", voices);
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
        var known = voices.isEmpty() ? Voices.of(disagreement, knowledge.model()) : voices;
        var says = Shuffle.of(known.stream().map(Voice::says).distinct().toList(), chance);
        return new Laid(Shuffle.of(known, chance), says, Shuffle.of(reasons, chance), knowledge.phrases());
    }

    private record Laid(List<Voice> shown, List<String> says, List<Option> reasons, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            var why = reasons.stream().map(Option::text).toList();
            return List.of(
                    Group.numbered(shown.stream().map(Voice::who).toList()).titled(phrases.say("compare.who")),
                    Group.lettered(says).titled(phrases.say("compare.what")),
                    Group.lettered(why, says.size()).titled(phrases.say("compare.why")));
        }

        @Override
        public VoicesFormat response() {
            return new VoicesFormat(shown.size(), says.size(), reasons.size());
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var compared = response().read(typed);
            return grade(compared.says().stream().map(says::get).toList(), reasons.get(compared.reason()));
        }

        private Grade grade(List<String> chosen, Option reason) {
            var remarks = new ArrayList<String>();
            for (int i = 0; i < shown.size(); i++) {
                if (!shown.get(i).says().equals(chosen.get(i))) {
                    remarks.add(phrases.say(
                            "compare.says", shown.get(i).who(), shown.get(i).says()));
                }
            }
            var right = shown.size() - remarks.size();
            var clues =
                    reason.key() ? List.<String>of() : List.of(phrases.say("choice.not", reason.text(), reason.why()));
            remarks.addAll(clues);
            remarks.add(phrases.say("compare.because", key().text(), key().why()));
            var score = 0.5 * right / shown.size() + 0.5 * reason.credit();
            return new Grade(score, said(chosen, reason), expected(), remarks, clues);
        }

        private String said(List<String> chosen, Option reason) {
            return phrases.say("compare.said", Numbered.said(chosen), reason.text());
        }

        private Option key() {
            return reasons.stream().filter(Option::key).findFirst().orElseThrow();
        }

        private String expected() {
            var says = shown.stream().map(Voice::says).toList();
            return said(says, key());
        }
    }
}
