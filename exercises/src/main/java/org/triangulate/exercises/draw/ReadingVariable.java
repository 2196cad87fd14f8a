package org.triangulate.exercises.draw;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Hedge;
import org.triangulate.model.Model;
import org.triangulate.model.Reading;
import org.triangulate.model.Sheet;

/**
 * A figure of the model: that of a reading, or of one of several.
 *
 * <p>A reading can be reckoned with if it gives one point: "44 %", "around 28 billion USD". "Over 40 %" is no number.
 */
record ReadingVariable(String name, List<String> readings) implements Variable {
    private static final Set<Hedge> POINTS = EnumSet.of(Hedge.NONE, Hedge.ABOUT);

    ReadingVariable {
        readings = List.copyOf(readings);
    }

    @Override
    public Drawn draw(Model model, RandomGenerator chance, Values before) {
        var id = readings.get(chance.nextInt(readings.size()));
        var reading = model.find(Reading.class, id)
                .orElseThrow(() -> new IllegalStateException("no reading has the id " + id));
        var details = Map.of(
                "source", model.sourceInSentence(reading.citations().get(0).source()),
                "period", reading.period().inWords(),
                "label", reading.label());
        var number = reading.value().low();
        return new Drawn(reading.written(), Optional.of(number), details, List.of(id), reading.citations());
    }

    @Override
    public List<String> uses() {
        return readings;
    }

    @Override
    public boolean examine(Fields fields, Model model) {
        var vague = readings.stream()
                .flatMap(id -> model.find(Reading.class, id).stream())
                .filter(reading -> !isPoint(reading))
                .toList();
        vague.forEach(reading -> fields.problem(
                "reading",
                Rule.NO_POINT_FIGURE,
                "'" + reading.id() + "' says '" + reading.written() + "', with which nobody can reckon",
                "name a reading that gives one number, exact or 'about', or write the number as 'values'"));
        return vague.isEmpty();
    }

    private static boolean isPoint(Reading reading) {
        return !reading.value().isRange() && POINTS.contains(reading.value().hedge());
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.references("reading", readings);
    }
}
