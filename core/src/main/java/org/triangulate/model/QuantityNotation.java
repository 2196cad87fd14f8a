package org.triangulate.model;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Reads and writes quantities in the course's notation: hedge, number or range, scale, unit. */
final class QuantityNotation {
    private static final String FORM = "write it like 'over 40 %' or '3 to 10 billion USD'";

    /** How many decimal places can be read. */
    private static final int MOST_PLACES = 12;

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,18}(?:[, ]\\d{3})*(?:[.,]\\d{1," + MOST_PLACES + "})?");

    /** Spaces of every kind, also those that keep a number and its unit in one line. */
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2007\\u202f]+");

    private static final Pattern CURRENCY = Pattern.compile("[$€]");

    private static final Map<String, Integer> SCALES = Map.of(
            "thousand", 3, "k", 3, "million", 6, "mn", 6, "mln", 6, "billion", 9, "bn", 9, "bln", 9, "trillion", 12);

    private static final Map<String, String> UNITS = Map.of(
            "percent",
            "%",
            "per cent",
            "%",
            "pct",
            "%",
            "dollars",
            "USD",
            "us dollars",
            "USD",
            "usd",
            "USD",
            "euros",
            "EUR",
            "euro",
            "EUR",
            "eur",
            "EUR");

    private static final int LONGEST = 200;

    private final String text;
    private String rest;

    QuantityNotation(String text) {
        this.text = text;
        this.rest = SPACES.matcher(text).replaceAll(" ").strip();
    }

    Quantity read() {
        if (rest.length() > LONGEST) {
            throw new NotationException("a quantity this long cannot be read; " + FORM);
        }
        var hedge = hedge();
        var currency = currency();
        var low = number();
        var lowScale = scale();
        var ranged = rangeWord();
        if (ranged) {
            currency = common(currency, currency());
        }
        var high = ranged ? number() : low;
        var highScale = ranged ? scale() : lowScale;
        var unit = unit(currency);
        return scaled(hedge, low, ranged && lowScale == 0 ? highScale : lowScale, high, highScale, unit);
    }

    private Quantity scaled(Hedge hedge, BigDecimal low, int lowScale, BigDecimal high, int highScale, String unit) {
        var from = low.scaleByPowerOfTen(lowScale);
        var to = high.scaleByPowerOfTen(highScale);
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

    private int scale() {
        var word = StringUtils.substringBefore(rest, " ").toLowerCase(Locale.ROOT);
        var scale = SCALES.get(word);
        if (scale == null) {
            return 0;
        }
        skip(word.length());
        return scale;
    }

    private boolean rangeWord() {
        for (var word : new String[] {"to ", "–", "-", "and "}) {
            if (rest.startsWith(word)) {
                skip(word.length());
                return true;
            }
        }
        return false;
    }

    private String unit(String currency) {
        var written = UNITS.getOrDefault(rest.toLowerCase(Locale.ROOT), rest);
        if (written.codePoints().anyMatch(Character::isDigit)) {
            throw new NotationException("'" + written + "' in '" + text + "' is no unit; " + FORM);
        }
        return common(currency, written);
    }

    private void skip(int letters) {
        rest = rest.substring(letters).strip();
    }

    static String write(Quantity quantity) {
        var exponent = exponent(quantity);
        var grouped = !quantity.unit().isEmpty();
        var number = digits(quantity.low(), exponent, grouped)
                + (quantity.isRange() ? " to " + digits(quantity.high(), exponent, grouped) : "");
        var scale = exponent == 9 ? "billion" : exponent == 6 ? "million" : "";
        return StringUtils.normalizeSpace(String.join(" ", quantity.hedge().word(), number, scale, quantity.unit()));
    }

    private static int exponent(Quantity quantity) {
        var size = quantity.low().abs().max(quantity.high().abs());
        var exponent =
                size.compareTo(BigDecimal.TEN.pow(9)) >= 0 ? 9 : size.compareTo(BigDecimal.TEN.pow(6)) >= 0 ? 6 : 0;
        var places = Math.max(quantity.low().scale(), quantity.high().scale()) + exponent;
        return places <= MOST_PLACES ? exponent : 0;
    }

    /** A number without a unit is a year more often than not, and years have no comma. */
    private static String digits(BigDecimal number, int exponent, boolean grouped) {
        var shown = number.scaleByPowerOfTen(-exponent);
        var places = Math.max(0, shown.scale());
        return String.format(Locale.ROOT, (grouped ? "%,." : "%.") + places + "f", shown);
    }
}
