package org.triangulate.model;

import java.util.List;

/** A question that the sources, or the people whom they report, answer in different ways. */
public record Debate(String id, String asks, String unit, List<Position> positions) implements Fact {
    public Debate {
        Id.check(id);
        Check.filled("asks", asks);
        positions = List.copyOf(Check.filled("positions", positions));
    }

    @Override
    public String kind() {
        return "debate";
    }

    @Override
    public String label() {
        return asks;
    }

    @Override
    public List<Citation> citations() {
        return positions.stream()
                .flatMap(position -> position.citations().stream())
                .toList();
    }

    @Override
    public List<? extends Fact> inner() {
        return positions;
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("asks", asks);
        sheet.text("unit", unit);
        sheet.parts("positions", positions);
    }
}
