package org.triangulate.exercises.marking;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Something that shows in a text what a criterion asks for. */
sealed interface Concept {
    /** What the course calls it. */
    String label();

    /** The first place where it stands in a text. */
    Optional<Place> in(EssayText text);

    /** A thing with names, any of which counts. */
    record Named(String label, List<String> names) implements Concept {
        public Named {
            names = List.copyOf(names);
        }

        @Override
        public Optional<Place> in(EssayText text) {
            return names.stream().flatMap(name -> text.find(name).stream()).min(Comparator.comparingInt(Place::start));
        }
    }

    /** A figure, in any words that say what its source says. */
    record Figure(String label, FigureInText figure) implements Concept {
        @Override
        public Optional<Place> in(EssayText text) {
            return figure.find(text.text());
        }
    }
}
