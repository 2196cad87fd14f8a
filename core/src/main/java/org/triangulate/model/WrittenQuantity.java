package org.triangulate.model;

import java.math.BigDecimal;
import org.apache.commons.lang3.StringUtils;

/** Writes quantities as the course does, so that they are read again as the same, as precise as they were. */
final class WrittenQuantity {
    private static final int MILLION_DIGITS = 6;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Quantity quantity;
    private final Scale scale;

    private WrittenQuantity(Quantity quantity) {
        this.quantity = quantity;
        this.scale = scaleOf(quantity);
    }

    static String of(Quantity quantity) {
        return new WrittenQuantity(quantity).text();
    }

    /** A range whose ends are too far apart for one scale has none. */
    private static Scale scaleOf(Quantity quantity) {
        var zeros = Math.max(zeros(quantity.low()), zeros(quantity.high()));
        var scale = zeros > 0 ? Scale.withZeros(Math.max(zeros, size(quantity))) : Scale.NONE;
        var places = Math.max(quantity.low().scale(), quantity.high().scale()) + scale.zeros();
        return places > QuantityNotation.MOST_PLACES || isBelowThousand(quantity) ? Scale.NONE : scale;
    }

    /** Nobody says "0.03 thousand", though that alone would tell that the zero of 30 says nothing. */
    private static boolean isBelowThousand(Quantity quantity) {
        return quantity.low().abs().max(quantity.high().abs()).compareTo(THOUSAND) < 0;
    }

    /** How many zeros of a number say nothing: three of "5 thousand", none of 5,000. */
    private static int zeros(BigDecimal number) {
        return number.signum() == 0 ? 0 : -number.scale();
    }

    /** The zeros of the scale in which people say it, from a million on. */
    private static int size(Quantity quantity) {
        var greatest = quantity.low().abs().max(quantity.high().abs());
        var digits = greatest.precision() - greatest.scale();
        return digits > MILLION_DIGITS ? (digits - 1) / 3 * 3 : 0;
    }

    private String text() {
        var low = digits(quantity.low());
        var number = quantity.isRange() ? low + " to " + digits(quantity.high()) : low;
        var parts = isRank()
                ? new String[] {quantity.hedge().word(), Ordinal.of(quantity.low())}
                : new String[] {quantity.hedge().word(), number, scale.word(), quantity.unit()};
        return StringUtils.normalizeSpace(String.join(" ", parts));
    }

    private boolean isRank() {
        return quantity.unit().equals(UnitName.RANK)
                && !quantity.isRange()
                && quantity.low().scale() == 0
                && quantity.low().precision() <= QuantityNotation.MOST_DIGITS
                && quantity.low().signum() > 0;
    }

    /** A number without a unit is a year more often than not, and years have no comma; the longest need them. */
    private String digits(BigDecimal number) {
        var shown = number.scaleByPowerOfTen(-scale.zeros());
        var places = Math.max(0, shown.scale());
        var plain = shown.setScale(places).toPlainString();
        var isShort = plain.length() <= QuantityNotation.MOST_DIGITS;
        return quantity.unit().isEmpty() && isShort ? plain : grouped(plain);
    }

    private static String grouped(String number) {
        var grouped = new StringBuilder(number);
        var point = number.indexOf('.');
        var sign = number.startsWith("-") ? 1 : 0;
        for (int at = (point < 0 ? number.length() : point) - 3; at > sign; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
