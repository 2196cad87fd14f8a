package org.triangulate.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.triangulate.model.Described;
import org.triangulate.model.Source;

/**
 * What became of every paragraph of the sources: from a paragraph to what cites it, and from a thing to its paragraphs.
 *
 * <p>Example: {@code coverage.ids(new Place("thesis-2016", "3.1", 4))}.
 */
public final class Coverage {
    /** A paragraph of a source, counted from 1 under its heading; 0 is the heading as a whole. */
    public record Place(String source, String heading, int paragraph) {
        @Override
        public String toString() {
            return source + ", " + heading + ", paragraph " + paragraph;
        }
    }

    private final List<Source> sources;
    private final Map<Place, Set<String>> ids = new LinkedHashMap<>();
    private final Set<String> unplaced = new LinkedHashSet<>();

    /**
     * @param sources the sources whose paragraphs are looked at
     * @param things what may cite them: facts and terms
     */
    public Coverage(List<Source> sources, List<? extends Described> things) {
        this.sources = List.copyOf(sources);
        things.forEach(this::add);
    }

    private void add(Described thing) {
        for (var citation : CitationSheet.of(thing)) {
            if (citation.paragraphs().isEmpty() && isCounted(citation.source(), citation.at())) {
                unplaced.add(thing.id());
            }
            var paragraphs = citation.paragraphs().isEmpty() ? List.of(0) : citation.paragraphs();
            for (var paragraph : paragraphs) {
                ids.computeIfAbsent(
                                new Place(citation.source(), citation.at(), paragraph), place -> new LinkedHashSet<>())
                        .add(thing.id());
            }
        }
    }

    private boolean isCounted(String source, String at) {
        return sources.stream()
                .filter(candidate -> candidate.id().equals(source))
                .flatMap(candidate -> candidate.headings().stream())
                .anyMatch(heading -> heading.id().equals(at) && heading.paragraphs() > 0);
    }

    /** The ids of what cites a paragraph, or a heading without a paragraph, in the order of the course. */
    public List<String> ids(Place place) {
        return List.copyOf(ids.getOrDefault(place, Set.of()));
    }

    /** The things that cite a heading without a paragraph, although its paragraphs are counted. */
    public List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    /** The paragraphs that nothing cites and that nobody says to be silent. */
    public List<Place> unread() {
        var unread = new ArrayList<Place>();
        for (var source : sources) {
            for (var heading : source.headings()) {
                for (int paragraph = 1; paragraph <= heading.paragraphs(); paragraph++) {
                    var place = new Place(source.id(), heading.id(), paragraph);
                    if (ids(place).isEmpty() && heading.whySilent(paragraph).isEmpty()) {
                        unread.add(place);
                    }
                }
            }
        }
        return unread;
    }
}
