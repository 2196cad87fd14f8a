package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.lexicon.Match;
import org.triangulate.lexicon.Name;
import org.triangulate.lexicon.Typed;

/** The names that a typed answer may be read as: those asked for, mistakes that were expected, all others of the course. */
final class Candidates {
    private final List<Name> accepted;

    /** The ids of what is asked for: of the thing, and of those that a further answer names. */
    private final Set<String> own;

    /** Mistakes that were expected, and what to say to them. */
    private final Map<Name, String> mistakes;

    private final Lexicon course;

    Candidates(ShortText task, Knowledge knowledge) {
        this.accepted = new ArrayList<>(knowledge.namesOf(task.entity()));
        this.own = new HashSet<>(Set.of(task.entity()));
        for (var text : task.accept()) {
            accepted.add(word(text));
            own.addAll(knowledge.names().idsOf(text));
        }
        this.mistakes = new LinkedHashMap<>();
        task.mistakes().forEach(mistake -> mistakes.put(word(mistake.text()), mistake.why()));
        this.course = knowledge.names();
        if (accepted.isEmpty()) {
            throw new IllegalStateException("no name is known of " + task.entity());
        }
    }

    private static Name word(String text) {
        return Name.of(new Entry("", "", text, text));
    }

    /** The names that are right, the one to be shown as the key first. */
    List<Name> accepted() {
        return accepted;
    }

    /** The nearest name that is right. */
    Optional<Match> meant(Typed answer) {
        return Match.nearest(accepted, answer);
    }

    /** The nearest name that is not asked for; an expected mistake comes before any other name. */
    Optional<Match> rival(Typed answer) {
        var expected = Match.nearest(mistakes.keySet(), answer);
        return expected.filter(Match::isToTheLetter)
                .or(() -> Stream.of(expected, course.nearest(answer, this::isOther))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Match::likeness)));
    }

    private boolean isOther(Name name) {
        return !own.contains(name.entry().id()) && accepted.stream().noneMatch(name::isSpeltAs);
    }

    /** Whether a text is one of them. */
    boolean has(Typed part) {
        return Stream.of(
                        Match.nearest(accepted, part),
                        Match.nearest(mistakes.keySet(), part),
                        course.nearest(part, name -> true))
                .flatMap(Optional::stream)
                .anyMatch(match -> match.likeness().isSame());
    }

    /** What there is to say to who gives a name by mistake. */
    Optional<String> whyNot(Name name) {
        return Optional.ofNullable(mistakes.get(name));
    }
}
