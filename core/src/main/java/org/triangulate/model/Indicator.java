package org.triangulate.model;

import java.util.List;

/**
 * Something that is measured, and every figure that a source gives for it.
 *
 * @param measures exactly what is measured, and of what total
 * @param in the unit of measurement, which all its readings share
 * @param of whose it is: the id of a state or organization
 * @param with towards whom; empty where it concerns nobody else
 */
public record Indicator(
        String id, String name, String measures, String in, String of, String with, String unit, List<Reading> readings)
        implements Fact {
    public Indicator {
        Id.check(id);
        Check.filled("name", name);
        Check.filled("measures", measures);
        readings = List.copyOf(Check.filled("readings", readings));
    }

    @Override
    public String kind() {
        return "indicator";
    }

    @Override
    public String label() {
        return name;
    }

    @Override
    public List<Citation> citations() {
        return readings.stream()
                .flatMap(reading -> reading.citations().stream())
                .toList();
    }

    @Override
    public List<? extends Fact> inner() {
        return readings;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.prose("measures", measures);
        sheet.text("in", in);
        sheet.reference("of", of);
        sheet.reference("with", with);
        sheet.text("unit", unit);
        sheet.parts("readings", readings);
    }
}
