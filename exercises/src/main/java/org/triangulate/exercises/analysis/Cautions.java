package org.triangulate.exercises.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.triangulate.phrases.Phrase;

/** What to keep in mind when reading the figures. */
final class Cautions {
    /** With fewer students than this intervals are wide, and what one student does changes a figure; chosen here. */
    private static final int FEW = 30;

    private final int students;
    private final List<ItemResult> results;

    Cautions(int students, List<ItemResult> results) {
        this.students = students;
        this.results = results;
    }

    List<Phrase> all(SortedMap<Integer, QuestionColumn> questions, Optional<Reliability> reliability) {
        var cautions = new ArrayList<Phrase>();
        if (students == 0) {
            return cautions;
        }
        if (students < FEW) {
            cautions.add(Phrase.count("analysis.few", students));
        }
        questions.forEach((number, column) -> {
            if (column.unmarked() > 0) {
                cautions.add(Phrase.count("analysis.unmarked", column.unmarked(), number));
            }
        });
        drawn(questions).ifPresent(cautions::add);
        if (reliability.isEmpty()) {
            cautions.add(Phrase.of("analysis.unreliable"));
        }
        var unjudged = results.stream()
                .filter(result -> result.students() < Concerns.FEWEST)
                .count();
        if (unjudged > 0) {
            cautions.add(Phrase.count("analysis.unjudged", unjudged, Concerns.FEWEST));
        }
        return cautions;
    }

    private static Optional<Phrase> drawn(SortedMap<Integer, QuestionColumn> questions) {
        var numbers = questions.entrySet().stream()
                .filter(entry -> entry.getValue().hasSeveralItems())
                .map(Map.Entry::getKey)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? Optional.empty() : Optional.of(Phrase.of("analysis.several", numbers));
    }
}
