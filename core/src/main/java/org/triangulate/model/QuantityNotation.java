package org.triangulate.model;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads quantities in the course's notation: hedge, number or range, scale, unit. */
final class QuantityNotation {
    private static final String FORM = "write it like 'over 40 %' or '3 to 10 billion USD'";

    /** How many decimal places can be read. */
    static final int MOST_PLACES = 12;

    /** How many digits in a row can be read. */
    static final int MOST_DIGITS = 18;

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1," + MOST_DIGITS + "}(?:[, ]\\d{3})*(?:[.,]\\d{1," + MOST_PLACES + "})?");

    /** Spaces of every kind, also those that keep a number and its unit in one line. */
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern CURRENCY = Pattern.compile("[$€]");

    /** What stands between the two numbers of a range. */
    private static final String TO = "(?:to |–|-|and )";

    private static final Pattern RANGE = Pattern.compile(TO);

    private static final Pattern UNIT_OF_LOW = Pattern.compile("([^\\d–-]+?) ?(?=" + TO + " ?[-$€]?\\d)");

    private static final int LONGEST = 200;

    private final String text;
    private String rest;

    QuantityNotation(String text) {
        this.text = text;
        this.rest = SPACES.matcher(UnitName.inWords(text)).replaceAll(" ").strip();
    }

    /** What is read can be written so that it is read as the same again. */
    Quantity read() {
        requireReadable(rest);
        var quantity = quantity();
        requireReadable(quantity.written());
        return quantity;
    }

    private static void requireReadable(String words) {
        if (words.length() > LONGEST) {
            throw new NotationException("a quantity this long cannot be read; " + FORM);
        }
    }

    private Quantity quantity() {
        var hedge = hedge();
        var currency = currency();
        var low = number();
        var lowScale = scale();
        currency = common(currency, unitOfLow());
        if (!rangeWord()) {
            var number = low.scaleByPowerOfTen(lowScale.zeros());
            return new Quantity(hedge, number, number, unit(currency));
        }
        currency = common(currency, currency());
        var high = number();
        var highScale = scale();
        return range(hedge, low, lowScale, high, highScale, unit(currency));
    }

    /** A scale that stands with one of the numbers is the other's too, unless the range would run backwards. */
    private Quantity range(Hedge hedge, BigDecimal low, Scale lowScale, BigDecimal high, Scale highScale, String unit) {
        var from = low.scaleByPowerOfTen((lowScale == Scale.NONE ? highScale : lowScale).zeros());
        var to = high.scaleByPowerOfTen(highScale.zeros());
        if (from.compareTo(to) > 0 && highScale == Scale.NONE) {
            to = high.scaleByPowerOfTen(lowScale.zeros());
        }
        if (from.compareTo(to) > 0) {
            throw new NotationException("the range '" + text + "' runs backwards; write the smaller number first");
        }
        return new Quantity(hedge, from, to, unit);
    }

    private Hedge hedge() {
        var hedge = Hedge.startOf(rest);
        hedge.ifPresent(found -> skip(found.lengthIn(rest)));
        return hedge.orElse(Hedge.NONE);
    }

    private String currency() {
        Matcher sign = CURRENCY.matcher(rest);
        if (!sign.lookingAt()) {
            return "";
        }
        skip(sign.end());
        return sign.group().equals("$") ? "USD" : "EUR";
    }

    /** The sign of a range whose numbers have the same one, or only one of them has one. */
    private String common(String first, String second) {
        if (!first.isEmpty() && !second.isEmpty() && !first.equals(second)) {
            throw new NotationException("'" + text + "' has two units, " + first + " and " + second);
        }
        return first.isEmpty() ? second : first;
    }

    private BigDecimal number() {
        Matcher number = NUMBER.matcher(rest);
        if (!number.lookingAt()) {
            throw new NotationException("'" + text + "' has no number where one is expected; " + FORM);
        }
        skip(number.end());
        return new BigDecimal(plain(number.group()));
    }

    /** A comma or space before exactly three digits groups thousands; any other comma, or one behind a 0, is decimal. */
    private static String plain(String digits) {
        if (digits.matches("-?0,\\d+")) {
            return digits.replace(',', '.');
        }
        return digits.replaceAll("[, ](?=\\d{3}(?!\\d))", "").replace(',', '.');
    }

    private Scale scale() {
        var scale = Scale.startOf(rest);
        scale.ifPresent(found -> skip(found.lengthIn(rest)));
        return scale.orElse(Scale.NONE);
    }

    /** The unit of a range may stand with each of its numbers: "40 % to 50 %". */
    private String unitOfLow() {
        Matcher unit = UNIT_OF_LOW.matcher(rest);
        if (RANGE.matcher(rest).lookingAt() || !unit.lookingAt() || !isUnit(unit.group(1))) {
            return "";
        }
        skip(unit.end());
        return UnitName.of(unit.group(1));
    }

    private boolean isUnit(String word) {
        return UnitName.isKnown(word) || rest.endsWith(" " + word);
    }

    private boolean rangeWord() {
        Matcher word = RANGE.matcher(rest);
        var found = word.lookingAt();
        if (found) {
            skip(word.end());
        }
        return found;
    }

    private String unit(String currency) {
        var written = UnitName.of(rest);
        if (isSomethingElse(written)) {
            throw new NotationException("'" + written + "' in '" + text + "' is no unit; " + FORM);
        }
        return common(currency, written);
    }

    /** Behind a number these words would be read as another unit, as a scale or as a range. */
    private static boolean isSomethingElse(String unit) {
        return unit.codePoints().anyMatch(letter -> Character.isDigit(letter) || Character.isISOControl(letter))
                || UnitName.isShort(unit)
                || Scale.startOf(unit).isPresent()
                || RANGE.matcher(unit).lookingAt();
    }

    private void skip(int letters) {
        rest = rest.substring(letters).strip();
    }
}
