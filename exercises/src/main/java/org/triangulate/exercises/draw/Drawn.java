package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.model.Citation;
import org.triangulate.model.Hedge;
import org.triangulate.model.Quantity;

/**
 * What was drawn for a variable.
 *
 * @param text how a sentence says it: {@code 44 %}, {@code Belarus}
 * @param number what is reckoned with; empty where it is a name
 * @param details what else a sentence may say of it, by its word: {@code source}, {@code period}, {@code label}
 * @param about the ids of the facts that it was drawn from
 * @param citations who says so
 */
public record Drawn(
        String text,
        Optional<BigDecimal> number,
        Map<String, String> details,
        List<String> about,
        List<Citation> citations) {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    public Drawn {
        details = Map.copyOf(details);
        about = List.copyOf(about);
        citations = List.copyOf(citations);
    }

    /** A number that no fact stands behind. */
    public static Drawn of(BigDecimal number, String unit) {
        var plain = number.abs().compareTo(MILLION) < 0 ? number.setScale(Math.max(0, number.scale())) : number;
        var text = new Quantity(Hedge.NONE, plain, plain, unit).written();
        return new Drawn(text, Optional.of(number), Map.of(), List.of(), List.of());
    }
}
