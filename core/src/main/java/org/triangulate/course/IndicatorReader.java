package org.triangulate.course;

import java.util.Optional;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Indicator;
import org.triangulate.model.NotationException;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;

/** Reads indicators and the figures that sources give for them. */
final class IndicatorReader {
    private IndicatorReader() {}

    static Optional<Indicator> read(Fields fields) {
        var id = fields.id("indicator");
        var name = fields.text("name");
        var measures = fields.text("measures");
        var in = fields.text("in");
        var of = fields.reference("of", "state", "organization");
        var with = fields.optionalReference("with", "state", "organization");
        var unit = fields.unit();
        var readings = fields.parts("readings", part -> reading(part, id, name, fields.reads("in") ? in : "", unit));
        return fields.build(() -> new Indicator(id, name, measures, in, of, with, unit, readings));
    }

    private static Optional<Reading> reading(Fields fields, String indicator, String name, String in, String unit) {
        var id = fields.id("reading");
        var value = fields.quantity("value");
        if (fields.reads("value") && !in.isEmpty() && !value.unit().equals(in)) {
            var unitOfValue = value.unit().isEmpty() ? "no unit" : "the unit '" + value.unit() + "'";
            fields.problem(
                    "value",
                    Rule.WRONG_UNIT,
                    "the value has " + unitOfValue,
                    "the indicator is in '" + in + "'" + remedy(in, value.unit()));
        }
        var wording = fields.optionalText("wording");
        var period = fields.date("period");
        var note = fields.optionalText("note");
        var citations = fields.citations();
        return fields.build(() -> new Reading(id, indicator, name, value, wording, period, note, unit, citations));
    }

    /** What to write where the indicator only spells the unit of a value otherwise; empty where it is in another unit. */
    private static String remedy(String in, String unit) {
        try {
            return Quantity.parse("1 " + in).unit().equals(unit) ? "; write 'in: \"" + unit + "\"'" : "";
        } catch (NotationException e) {
            return "";
        }
    }
}
