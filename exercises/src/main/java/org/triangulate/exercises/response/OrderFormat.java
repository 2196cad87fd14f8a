package org.triangulate.exercises.response;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.phrases.Phrase;

/**
 * All choices in order, by their letters.
 *
 * @param entries how many there are
 */
public record OrderFormat(int entries) implements ResponseFormat {
    public OrderFormat {
        ResponseFormat.requireCounts(entries);
    }

    /** The positions of the entries in the order of the answer; positions count from 0. */
    public List<Integer> positions(String typed) throws UnreadableAnswer {
        var positions = Letters.positions(typed, entries, backwards());
        if (positions.size() != entries) {
            throw new UnreadableAnswer(Phrase.count("ordering.count", entries, positions.size()));
        }
        return positions;
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of("ordering.how", backwards());
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim(backwards());
    }

    private String backwards() {
        return IntStream.range(0, entries)
                .mapToObj(i -> Letters.label(entries - 1 - i))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        positions(typed);
    }
}
