package org.triangulate.exercises.number;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.triangulate.lexicon.Aside;
import org.triangulate.lexicon.NumberWords;
import org.triangulate.model.NotationException;
import org.triangulate.model.Quantity;

/**
 * A number as students type it.
 *
 * <p>Example: {@code TypedNumber.read("ten billion or so", "USD")} is about 10 billion, {@code read("two thirds", "%")} is
 * 66.7 %, {@code read("second place", "rank")} is 2.
 */
public final class TypedNumber {
    /** Longer than any quantity; it is refused as it stands. */
    private static final int LONGEST = 200;

    private static final Pattern TWO =
            Pattern.compile("\\d.*\\b(?:or|или|або|ці)\\b.*\\d", Pattern.UNICODE_CHARACTER_CLASS);

    /** Three decimals, or thousands as much of Europe writes them. */
    private static final Pattern DOTTED = Pattern.compile("(?<![\\d.,])(\\d{1,3})\\.(\\d{3})(?![\\d.,]| ?\\p{L})");

    /** What is said around a number. */
    private static final Rewriting BARE = new Rewriting()
            .then(Characters::plain)
            .then(Aside::without)
            .then(text -> text.toLowerCase(Locale.ROOT))
            .then("[!?\\s]+$|\\.(?!\\d)", "")
            .then("^(?:the |in (?!excess)|exactly |precisely |=(?![<>])|\\+(?=\\d)|\\s)+", "");

    /** Small numbers that have a word of their own. */
    private static final Rewriting COUNTED = new Rewriting()
            .then("\\bhalf an? (?=thousand|million|billion|trillion)", "0.5 ")
            .then(
                    "\\b(?:(?:a few|several|some) hundreds?|hundreds)(?: of)? (?=thousand|million|billion)",
                    "200 to 900 ")
            .then("\\bhalf a dozen\\b", "6")
            .then(
                    "\\b(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b",
                    match -> NumberWords.inDigits(match.group(1) + "y") + "s")
            .then("(?<=[a-z\\d])-?fold\\b", " times")
            .then("^minus ", "-");

    /** Numbers in the course's notation, where number words are digits already. */
    private static final Rewriting NOTATION = new Rewriting()
            .then("(?<!\\d )\\ban? (?=\\d)", "")
            .then("\\ban? (?=thousand|million|billion|trillion)", "1 ")
            .then("\\b(?:(\\d{1,3}) |an? )?dozen\\b", match -> String.valueOf(12 * count(match)))
            .then("\\b(?:(\\d{1,3}) |an? )decades?\\b", match -> 10 * count(match) + " years")
            .then("(?<=\\d)-(?=thousand|million|billion|trillion)", " ")
            .then("^(?:between|from|от|ад) (.*\\d.*?) (?:and|to|until|до|да) (?=[$€-]?\\d)", "$1 to ")
            .then("\\b(\\d*[1-9])0s\\b", "$10 to $19")
            .then(
                    "\\bx ?(\\d+)$|(?<=\\d) ?x\\b",
                    match -> Optional.ofNullable(match.group(1)).orElse("") + " times")
            .then("(?<=\\btimes) (?:more|as|larger|bigger|higher|greater|longer|stronger)\\b.*$", "")
            .then("^c\\.?(?=\\d)", "about ")
            .then(Vocabulary::canonical)
            .then("(?<=%) of\\b.*$", "")
            .then("^(.*\\d.*?) ?(?:\\+|\\bplus\\b|\\b(?:or|and) (?:more|above|over|upwards?)\\b)(.*)$", "at least $1$2")
            .then("^(.*\\d.*?) (?:(?:or|and) (?:less|fewer|below|under)|at most|up to)$", "up to $1")
            .then("^(.*\\d.*?)(?: ?-?ish| or so| or thereabouts| about| approximately| roughly| circa)$", "about $1")
            .then("\\busd ?(?=\\d)", "\\$")
            .then("\\beur ?(?=\\d)", "€")
            .then(
                    "(?<![\\d.])\\d{1,3}(?:\\.\\d{3}){2,}(?!\\d)",
                    match -> match.group().replace(".", ""))
            .then("(?<![\\d.,])[.,](?=\\d)", "0.");

    /** In money, m is a million and no metre. */
    private static final Rewriting MONEY =
            new Rewriting().then("(?<=\\d) ?b(?!\\p{L})", " billion").then("(?<=\\d) ?m(?!\\p{L})", " million");

    private static final Rewriting PLACE = new Rewriting()
            .then("[#№]|\\b(?:rank(?:ed)?|no|number) ?(?=\\d)", "")
            .then("(?<=\\d)-?(?:st|nd|rd|th|е|ое|я|й|ы|і)(?!\\p{L})", "")
            .then("(?<=\\d) (?:place|position|largest|biggest|greatest|highest|место|месца)$", "");

    private static final Map<String, UnaryOperator<String>> BY_UNIT = Map.of(
            "%",
            Shares::inPercent,
            "USD",
            MONEY::of,
            "EUR",
            MONEY::of,
            "rank",
            text -> PLACE.of(NumberWords.inDigits(text)));

    private TypedNumber() {}

    /**
     * Reads what was typed.
     *
     * @param unit the unit that is asked for: what "half" and "m" mean depends on it
     * @throws NotationException when it is no number, or more than one
     */
    public static Quantity read(String typed, String unit) {
        if (typed.length() > LONGEST) {
            return Quantity.parse(typed);
        }
        var counted = none(COUNTED.of(BARE.of(typed)), unit);
        var asked = BY_UNIT.getOrDefault(unit, UnaryOperator.identity()).apply(counted);
        return Quantity.parse(NOTATION.of(NumberWords.inDigits(asked)));
    }

    /** "no treaties", where treaties are asked for. */
    private static String none(String text, String unit) {
        return !unit.isEmpty() && text.equals("no " + unit) ? "0" : text;
    }

    /** Whether two numbers are offered: "44 or 45". */
    public static boolean isTwo(String typed) {
        return TWO.matcher(NumberWords.inDigits(typed)).find();
    }

    /** The whole number that a number with three decimals may have been meant as: 80000 for "80.000". */
    public static Optional<String> thousandsOf(String typed) {
        return DOTTED.matcher(typed).results().findFirst().map(match -> match.group(1) + match.group(2));
    }

    private static int count(MatchResult match) {
        return Optional.ofNullable(match.group(1)).map(Integer::parseInt).orElse(1);
    }
}
