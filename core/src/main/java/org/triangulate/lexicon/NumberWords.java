package org.triangulate.lexicon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.triangulate.model.Ordinal;

/**
 * English numbers in words: "forty-four" is 44, "the second" the 2nd, "nineteen ninety-nine" 1999.
 *
 * <p>Million and billion stay words, and thousand behind digits: whoever reads figures knows them.
 */
public final class NumberWords {
    private static final List<String> SMALL =
            words("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                    + " sixteen seventeen eighteen nineteen");

    private static final List<String> TENS = words("twenty thirty forty fifty sixty seventy eighty ninety");

    private static final List<String> ORDINALS =
            words("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth");

    private static final String UNIT = String.join("|", SMALL.subList(1, 10));

    private static final String FIRST = String.join("|", SMALL) + "|fourty|" + String.join("|", TENS) + "|hundred";

    private static final String WORD = FIRST + "|thousand|point";

    /** A hyphen joins "forty-four" and "eighty-thousand", but stands for "to" in "twenty-thirty". */
    private static final String BETWEEN = "(?: +|-(?=(?:" + UNIT + "|hundred|thousand)\\b)|(?<=hundred|thousand) and )";

    private static final Pattern RUN =
            Pattern.compile("\\b(?:" + FIRST + ")(?:" + BETWEEN + "(?:" + WORD + "))*\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern ORDINAL =
            Pattern.compile("\\b(?:" + String.join("|", ORDINALS) + ")\\b", Pattern.CASE_INSENSITIVE);

    /** Most texts have none of them. */
    private static final Set<String> KNOWN = Set.of((WORD + "|" + String.join("|", ORDINALS)).split("\\|"));

    private static final Pattern APART = Pattern.compile("[ -]");

    private final List<String> words;
    private int at;

    private NumberWords(String run) {
        this.words =
                List.of(run.toLowerCase(Locale.ROOT).replace("fourty", "forty").split("[ -]+"));
    }

    private static List<String> words(String text) {
        return List.of(text.split(" "));
    }

    /** The text with its numbers in digits, and everything else as it was. */
    public static String inDigits(String text) {
        if (APART.splitAsStream(text.toLowerCase(Locale.ROOT)).noneMatch(KNOWN::contains)) {
            return text;
        }
        var cardinal = RUN.matcher(text).replaceAll(run -> new NumberWords(run.group()).digits());
        return ORDINAL.matcher(cardinal).replaceAll(ordinal -> ordinal(ordinal.group()));
    }

    private static String ordinal(String word) {
        return Ordinal.of(BigDecimal.valueOf(ORDINALS.indexOf(word.toLowerCase(Locale.ROOT))));
    }

    /** Several numbers may stand side by side: "four four". */
    private String digits() {
        var numbers = new ArrayList<String>();
        while (at < words.size()) {
            numbers.add(number() + decimals());
        }
        return String.join(" ", numbers);
    }

    private int number() {
        var start = at;
        var value = belowThousand();
        if (take("thousand")) {
            value = (at == start + 1 ? 1 : value) * 1000;
            take("and");
            value += belowThousand();
        }
        return value;
    }

    private int belowThousand() {
        var start = at;
        var value = belowHundred();
        if (take("hundred")) {
            value = (at == start + 1 ? 1 : value) * 100;
            take("and");
            return value + belowHundred();
        }
        return isCentury(value) && isPairNext() ? value * 100 + belowHundred() : value;
    }

    /** What a year may begin with: "nineteen ninety-nine", "twenty ten". */
    private static boolean isCentury(int value) {
        return value >= 16 && value <= 20;
    }

    private boolean isPairNext() {
        return at < words.size() && (TENS.contains(words.get(at)) || SMALL.indexOf(words.get(at)) >= 10);
    }

    private int belowHundred() {
        var tens = at < words.size() ? TENS.indexOf(words.get(at)) : -1;
        if (tens >= 0) {
            at++;
            var unit = at < words.size() ? SMALL.indexOf(words.get(at)) : -1;
            return (tens + 2) * 10 + (unit > 0 && unit < 10 ? small() : 0);
        }
        return small();
    }

    private int small() {
        var value = at < words.size() ? SMALL.indexOf(words.get(at)) : -1;
        if (value >= 0) {
            at++;
        }
        return Math.max(value, 0);
    }

    private String decimals() {
        var decimals = new StringBuilder();
        if (take("point")) {
            decimals.append('.');
            while (at < words.size() && SMALL.contains(words.get(at))) {
                decimals.append(small());
            }
        }
        return decimals.toString();
    }

    private boolean take(String word) {
        var next = at < words.size() && words.get(at).equals(word);
        if (next) {
            at++;
        }
        return next;
    }
}
