package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.PairsFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * Two columns to be matched; each pair that is right earns its share.
 *
 * @param extra right sides that fit nothing
 */
record Matching(List<Pair> pairs, List<Entry> extra) implements Task {
    /** What belongs together, and why. */
    public record Pair(String left, String right, String why) implements Part {
        static Optional<Pair> read(Fields fields) {
            var left = fields.text("left");
            var right = fields.text("right");
            var why = fields.text("why");
            return fields.build(() -> new Pair(left, right, why));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("left", left);
            sheet.text("right", right);
            sheet.prose("why", why);
        }
    }

    public Matching {
        pairs = List.copyOf(pairs);
        extra = List.copyOf(extra);
        if (pairs.size() < 2) {
            throw new IllegalArgumentException("pairs must be two or more");
        }
    }

    static Optional<Task> read(Fields fields) {
        var pairs = fields.parts("pairs", Pair::read);
        var extra = fields.optionalParts("extra", Entry::read);
        if (fields.has("pairs") && pairs.size() < 2) {
            fields.problem("pairs", Rule.CONTRADICTION, "one pair leaves nothing to match", "write two or more");
        }
        return fields.build(() -> new Matching(pairs, extra));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("pairs", pairs);
        sheet.parts("extra", extra);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        var rights = new ArrayList<String>();
        pairs.stream().map(Pair::right).distinct().forEach(rights::add);
        extra.forEach(option -> rights.add(option.text()));
        return new Laid(this, Shuffle.of(pairs, chance), Shuffle.of(rights, chance), knowledge.phrases());
    }

    private record Laid(Matching task, List<Pair> lefts, List<String> rights, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            return List.of(Group.numbered(lefts.stream().map(Pair::left).toList()), Group.lettered(rights));
        }

        @Override
        public PairsFormat response() {
            return new PairsFormat(lefts.size(), rights.size());
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var chosen = chosen(typed);
            var remarks = new ArrayList<String>();
            int right = 0;
            for (int i = 0; i < lefts.size(); i++) {
                if (chosen.get(i).equals(lefts.get(i).right())) {
                    right++;
                } else {
                    remarks.add(remark(lefts.get(i), chosen.get(i)));
                }
            }
            return new Grade((double) right / lefts.size(), said(chosen), expected(), remarks);
        }

        private String remark(Pair pair, String chosen) {
            var decoy = task.extra.stream()
                    .filter(option -> option.text().equals(chosen))
                    .map(option -> " " + phrases.say("matching.decoy", chosen, option.why()))
                    .findFirst()
                    .orElse("");
            return phrases.say("matching.goes", pair.left(), pair.right(), pair.why()) + decoy;
        }

        private List<String> chosen(String typed) throws UnreadableAnswer {
            return response().positions(typed).stream().map(rights::get).toList();
        }

        private String said(List<String> chosen) {
            return IntStream.range(0, lefts.size())
                    .mapToObj(i -> lefts.get(i).left() + " – " + chosen.get(i))
                    .collect(Collectors.joining("; "));
        }

        private String expected() {
            return task.pairs.stream()
                    .map(pair -> pair.left() + " – " + pair.right())
                    .collect(Collectors.joining("; "));
        }
    }
}
