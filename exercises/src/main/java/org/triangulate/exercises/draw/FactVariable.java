package org.triangulate.exercises.draw;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.model.Model;
import org.triangulate.model.Sheet;

/** The name of a fact, or of one of several: a state, a treaty, an organization. Nobody reckons with it. */
record FactVariable(String name, List<String> facts) implements Variable {
    FactVariable {
        facts = List.copyOf(facts);
    }

    @Override
    public Drawn draw(Model model, RandomGenerator chance, Values before) {
        var id = facts.get(chance.nextInt(facts.size()));
        return new Drawn(model.labelOf(id), Optional.empty(), Map.of(), List.of(id), List.of());
    }

    @Override
    public boolean isNumber() {
        return false;
    }

    @Override
    public List<String> uses() {
        return facts;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("name", name);
        sheet.references("fact", facts);
    }
}
