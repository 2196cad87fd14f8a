package org.triangulate.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * How a number in one unit becomes the number in another unit of the same measure: 1,000 kilograms are a tonne.
 *
 * <p>There is none between currencies, as their rates change by the day.
 *
 * @param times by what to multiply
 * @param over by what to divide then
 */
record Conversion(BigDecimal times, BigDecimal over) {
    /** A measure, how many of its smallest or usual unit a unit is, and the unit. */
    private static final Map<String, Unit> UNITS =
            """
            volume 1 cubic metres
            volume 0.001 litres
            volume 0.158987294928 barrels
            volume 0.028316846592 cubic feet
            mass 1 kilograms
            mass 1000 tonnes
            length 1 metres
            length 1000 kilometres
            length 1609.344 miles
            area 1 hectares
            area 100 square kilometres
            energy 1 kWh
            energy 1000 MWh
            energy 1000000 GWh
            energy 1000000000 TWh
            power 1 kW
            power 1000 MW
            power 1000000 GW
            time 1 hours
            time 24 days
            time 168 weeks
            calendar 1 months
            calendar 12 years
            calendar 120 decades
            """.lines().map(row -> row.split(" ", 3)).collect(Collectors.toMap(row -> singular(row[2]), Unit::of));

    /** Fewer digits than these are no more exact than a factor is. */
    private static final int DIGITS = 6;

    private static final Conversion NONE = new Conversion(BigDecimal.ONE, BigDecimal.ONE);

    private record Unit(String measure, BigDecimal size) {
        static Unit of(String... row) {
            return new Unit(row[0], new BigDecimal(row[1]));
        }
    }

    /** Empty where the two units do not measure the same, or measure two things: cubic metres of gas and of oil. */
    static Optional<Conversion> between(String from, String to) {
        if (singular(from).equals(singular(to))) {
            return Optional.of(NONE);
        }
        return measured(from).isEmpty()
                        || measured(to).isEmpty()
                        || measured(from).equals(measured(to))
                ? betweenMeasures(measure(from), measure(to))
                : Optional.empty();
    }

    private static Optional<Conversion> betweenMeasures(String from, String to) {
        if (from.equals(to)) {
            return Optional.of(NONE);
        }
        var target = Optional.ofNullable(UNITS.get(to));
        return Optional.ofNullable(UNITS.get(from))
                .flatMap(unit -> target.filter(other -> other.measure().equals(unit.measure()))
                        .map(other -> new Conversion(unit.size(), other.size())));
    }

    private static String measure(String unit) {
        return singular(StringUtils.substringBefore(unit, UnitName.OF));
    }

    private static String measured(String unit) {
        return StringUtils.substringAfter(unit.toLowerCase(Locale.ROOT), UnitName.OF);
    }

    private static String singular(String unit) {
        return unit.toLowerCase(Locale.ROOT).replaceFirst("ies$", "y").replaceFirst("s$", "");
    }

    BigDecimal of(BigDecimal number) {
        return equals(NONE)
                ? number
                : number.multiply(times).divide(over, new MathContext(Math.max(DIGITS, number.precision())));
    }
}
