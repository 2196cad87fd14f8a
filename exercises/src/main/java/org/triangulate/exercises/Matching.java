package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * Two columns to be matched; each pair that is right earns its share.
 *
 * @param extra right sides that fit nothing
 */
public record Matching(List<Pair> pairs, List<Option> extra) implements Task {
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
        var extra = fields.optionalParts("extra", Option::readKey);
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
        return new Laid(this, Shuffle.of(pairs, chance), Shuffle.of(rights, chance));
    }

    private record Laid(Matching task, List<Pair> lefts, List<String> rights) implements Form {
        private static final Pattern PAIR = Pattern.compile("(\\d+)\\W*([\\p{L}])");

        @Override
        public List<Group> groups() {
            var left = IntStream.range(0, lefts.size())
                    .mapToObj(
                            i -> new Choice(String.valueOf(i + 1), lefts.get(i).left()));
            var right = IntStream.range(0, rights.size()).mapToObj(i -> new Choice(Letters.label(i), rights.get(i)));
            return List.of(new Group(left.toList()), new Group(right.toList()));
        }

        @Override
        public String howToAnswer() {
            return "a letter for each number, such as " + example();
        }

        private String example() {
            return IntStream.range(0, lefts.size())
                    .mapToObj(i -> (i + 1) + Letters.label(lefts.size() - 1 - i))
                    .collect(Collectors.joining(" "));
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
                    .map(option -> " “" + chosen + "”: " + option.why())
                    .findFirst()
                    .orElse("");
            return "“" + pair.left() + "” goes with “" + pair.right() + "”. " + pair.why() + decoy;
        }

        private List<String> chosen(String typed) throws UnreadableAnswer {
            var byNumber = new String[lefts.size()];
            var pairs = PAIR.matcher(typed.toLowerCase(Locale.ROOT));
            int read = 0;
            while (pairs.find()) {
                var number = pairs.group(1).length() < 3 ? Integer.parseInt(pairs.group(1)) : 0;
                if (number < 1 || number > byNumber.length) {
                    throw new UnreadableAnswer("there is no number " + pairs.group(1) + "; type, say, " + example());
                }
                byNumber[number - 1] = pairs.group(2);
                read++;
            }
            if (read == 0) {
                byNumber = typed.strip().split("[\\s,;]+");
            }
            return rightsOf(byNumber);
        }

        private List<String> rightsOf(String[] letters) throws UnreadableAnswer {
            var chosen = new ArrayList<String>();
            for (var letter : letters) {
                if (letter == null || letters.length != lefts.size()) {
                    throw new UnreadableAnswer("every number needs a letter; type, say, " + example());
                }
                chosen.add(rights.get(
                        Letters.positions(letter, rights.size(), example()).get(0)));
            }
            return chosen;
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
