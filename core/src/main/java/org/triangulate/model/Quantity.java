package org.triangulate.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as a source states it: with its hedge or its range, its digits and its unit, never bare.
 *
 * <p>Example: {@code Quantity.parse("over 40 %")} has the hedge {@link Hedge#OVER}, the number 40 and the unit
 * {@code %}; it {@linkplain #accepts accepts} 40 to 44.
 *
 * <p>The digits are kept: {@code 80.6} is precise to a tenth, {@code 10 billion} to a billion.
 *
 * @param hedge how the source qualifies it
 * @param low the number, or the lower end of the range
 * @param high the number again, or the upper end of the range
 * @param unit the unit as the course writes it: {@code %}, {@code USD}, {@code troops}; empty where none is stated
 */
public record Quantity(Hedge hedge, BigDecimal low, BigDecimal high, String unit) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public Quantity {
        Check.require(low.compareTo(high) <= 0, "low", "must not be above high");
    }

    /**
     * Reads a quantity in the course's notation, such as {@code over 40 %} or {@code 3 to 10 billion USD}.
     *
     * @throws NotationException when the text is no quantity; the message names the part
     */
    public static Quantity parse(String text) {
        return new QuantityNotation(text).read();
    }

    public boolean isRange() {
        return low.compareTo(high) != 0;
    }

    /** The least number that an answer may give and still say what the source says. */
    public BigDecimal least() {
        return low.subtract(slack(low, hedge.below(), hedge.above() > 0 && hedge.below() == 0));
    }

    /** The greatest number that an answer may give and still say what the source says; no share is more than the whole. */
    public BigDecimal most() {
        var most = high.add(slack(high, hedge.above(), hedge.below() > 0 && hedge.above() == 0));
        return isShare() ? most.min(WHOLE) : most;
    }

    /** Growth may be over 100 %; what a source puts below that may be a share, and then it ends there. */
    private boolean isShare() {
        var over = hedge.above() > 0 && hedge.below() == 0;
        return unit.equals(UnitName.PERCENT) && (over ? high.compareTo(WHOLE) < 0 : high.compareTo(WHOLE) <= 0);
    }

    /** Whether a number says what the source says, within the last digit and the hedge. */
    public boolean accepts(BigDecimal number) {
        return least().compareTo(number) <= 0 && number.compareTo(most()) <= 0;
    }

    /** The same in another unit; empty where the one cannot be reckoned into the other. */
    public Optional<Quantity> in(String other) {
        return Conversion.between(unit, other)
                .map(conversion -> new Quantity(hedge, conversion.of(low), conversion.of(high), other));
    }

    /** Whether some number would say what both say. */
    public boolean agreesWith(Quantity other) {
        return least().compareTo(other.most()) <= 0 && other.least().compareTo(most()) <= 0;
    }

    /** The quantity as the course writes it: {@code over 40 %}, {@code 3 to 10 billion USD}. */
    public String written() {
        return WrittenQuantity.of(this);
    }

    /** A hedge that points one way leaves nothing open on the other side; else half the last digit is always open. */
    private static BigDecimal slack(BigDecimal number, double share, boolean closed) {
        if (closed) {
            return BigDecimal.ZERO;
        }
        var lastDigit = number.ulp().divide(BigDecimal.valueOf(2));
        return number.abs().multiply(BigDecimal.valueOf(share)).max(lastDigit);
    }
}
