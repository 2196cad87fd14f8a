package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
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
        private static final Pattern PAIR = Pattern.compile("(?<!\\d)(\\d++)[^\\d\\p{L}]*+(\\p{L})");

        private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\d]");

        private static final Pattern SEPARATORS = Pattern.compile("[\\s,;.]+");

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
            return rightsOf(typed.chars().anyMatch(Character::isDigit) ? byNumber(typed) : inTurn(typed));
        }

        /** The letters of an answer like {@code 1b 2a}, that of number 1 first; null for a number that has none. */
        private @Nullable String[] byNumber(String typed) throws UnreadableAnswer {
            var letters = new @Nullable String[lefts.size()];
            var pairs = PAIR.matcher(typed);
            while (pairs.find()) {
                letters[free(pairs.group(1), letters)] = pairs.group(2);
            }
            if (LETTER_OR_DIGIT.matcher(pairs.replaceAll("")).find()) {
                throw everyNumberNeedsALetter();
            }
            return letters;
        }

        /** The position of a number that has no letter yet. */
        private int free(String digits, @Nullable String[] letters) throws UnreadableAnswer {
            var number = digits.length() < 3 ? Integer.parseInt(digits) : 0;
            if (number < 1 || number > letters.length) {
                throw new UnreadableAnswer(
                        "there is no number " + StringUtils.abbreviate(digits, "…", 20) + "; type, say, " + example());
            }
            if (letters[number - 1] != null) {
                throw new UnreadableAnswer("the number " + number + " stands there twice; type, say, " + example());
            }
            return number - 1;
        }

        /** The letters of an answer like {@code b a}. */
        private static String[] inTurn(String typed) {
            return SEPARATORS.matcher(typed).replaceAll("").split("");
        }

        private List<String> rightsOf(@Nullable String[] letters) throws UnreadableAnswer {
            var chosen = new ArrayList<String>();
            for (var letter : letters) {
                if (letter == null || letters.length != lefts.size()) {
                    throw everyNumberNeedsALetter();
                }
                chosen.add(rights.get(
                        Letters.positions(letter, rights.size(), example()).get(0)));
            }
            return chosen;
        }

        private UnreadableAnswer everyNumberNeedsALetter() {
            return new UnreadableAnswer("every number needs a letter; type, say, " + example());
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
