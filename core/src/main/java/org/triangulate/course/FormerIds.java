package org.triangulate.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Rule;

/**
 * What things were called before: a thing that got another id names its old ones under {@code formerly}, and whatever
 * was kept under an old one counts for the new one.
 *
 * <p>Example: {@code draft.formerIds().current("gas-cut-2004")} is {@code gas-cutoff-2004}.
 */
public final class FormerIds {
    private record Claim(String id, Location location) {}

    private final Map<String, Claim> claims;

    FormerIds() {
        claims = new LinkedHashMap<>();
    }

    FormerIds(FormerIds other) {
        claims = new LinkedHashMap<>(other.claims);
    }

    /** Says that a thing went by another id before; two things cannot have gone by the same one. */
    void add(String former, String id, Location location, Problems problems) {
        var earlier = claims.putIfAbsent(former, new Claim(id, location));
        if (earlier != null) {
            problems.add(
                    location,
                    Rule.DUPLICATE_ID,
                    "'" + former + "' is the former id of '" + earlier.id() + "' already, at " + earlier.location(),
                    "keep it at one of them");
        }
    }

    /**
     * Adds a problem for each former id that something still goes by.
     *
     * @param holder says what has an id and where; empty where nothing has
     */
    void settle(Function<String, Optional<String>> holder, Problems problems) {
        claims.forEach((former, claim) -> holder.apply(former)
                .ifPresent(thing -> problems.add(
                        claim.location(),
                        Rule.DUPLICATE_ID,
                        "the former id '" + former + "' is still in use: " + thing,
                        "take it out of 'formerly'")));
    }

    /** The id by which a thing goes now; the id itself where nothing went by it before. */
    public String current(String id) {
        var claim = claims.get(id);
        return claim == null ? id : claim.id();
    }

    /** The ids by which a thing went before. */
    public List<String> of(String id) {
        return claims.entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .map(Map.Entry::getKey)
                .toList();
    }
}
