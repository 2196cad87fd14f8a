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

/**
 * A word or a name, to be typed. It is read as the name that it comes nearest to, be it the one that is asked for, a
 * mistake that was expected, or any other name of the course.
 */
final class WordForm implements Form {
    private static final String TYPE = "type a word or a name";

    private final List<Name> accepted;

    /** The ids of what is asked for: of the thing, and of those that a further answer names. */
    private final Set<String> own;

    /** Mistakes that were expected, and what to say to them. */
    private final Map<Name, String> mistakes;

    private final Lexicon course;

    WordForm(ShortText task, Knowledge knowledge) {
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

    @Override
    public List<Group> groups() {
        return List.of();
    }

    @Override
    public String example() {
        return "word";
    }

    @Override
    public String howToAnswer() {
        return "a word or a name, in any script";
    }

    @Override
    public Grade grade(String typed) throws UnreadableAnswer {
        if (Typed.isTooLong(typed)) {
            throw new UnreadableAnswer("that is longer than any name; " + TYPE);
        }
        var answer = Typed.of(typed);
        if (answer.isEmpty()) {
            throw new UnreadableAnswer("that is no word; " + TYPE);
        }
        var meant = Match.nearest(accepted, answer);
        if (meant.filter(Match::isToTheLetter).isPresent()) {
            return right(typed, List.of());
        }
        var rival = rival(answer);
        if (meant.isPresent()) {
            return rival.map(other -> between(meant.get(), other, typed)).orElseGet(() -> right(meant.get(), typed));
        }
        if (rival.isPresent()) {
            return wrong(typed, remarks(rival.get()));
        }
        if (answer.isSeveral(this::isName)) {
            throw new UnreadableAnswer(UnreadableAnswer.quoted(typed) + " is more than one name; type one and no more");
        }
        return wrong(typed, contained(answer));
    }

    private Grade between(Match meant, Match rival, String typed) {
        if (meant.isNearerThan(rival)
                || (meant.isAsNearAs(rival) && meant.likeness().isSame())) {
            return right(meant, typed);
        }
        return meant.isAsNearAs(rival)
                ? wrong(
                        typed,
                        List.of("It may be read as “" + meant.spelling() + "” or as “" + rival.spelling() + "”."))
                : wrong(typed, remarks(rival));
    }

    /** The nearest name that is not asked for; an expected mistake comes before any other name. */
    private Optional<Match> rival(Typed answer) {
        var expected = Match.nearest(mistakes.keySet(), answer);
        return expected.filter(Match::isToTheLetter)
                .or(() -> Stream.of(expected, course.nearest(answer, this::isOther))
                        .flatMap(Optional::stream)
                        .min(Comparator.comparing(Match::likeness)));
    }

    private boolean isOther(Name name) {
        return !own.contains(name.entry().id()) && accepted.stream().noneMatch(name::isSpeltAs);
    }

    private boolean isName(Typed part) {
        return Stream.of(
                        Match.nearest(accepted, part),
                        Match.nearest(mistakes.keySet(), part),
                        course.nearest(part, name -> true))
                .flatMap(Optional::stream)
                .anyMatch(match -> match.likeness().isSame());
    }

    private List<String> remarks(Match rival) {
        var label = "“" + rival.name().entry().label() + "”";
        var why = Optional.ofNullable(mistakes.get(rival.name()));
        if (rival.likeness().isSame()) {
            return List.of(why.orElse(label + " is something else."));
        }
        return why.map(told -> List.of("Read as " + label + ".", told))
                .orElse(List.of("Read as " + label + ", which is something else."));
    }

    private List<String> contained(Typed answer) {
        return accepted.stream()
                .filter(answer::contains)
                .findFirst()
                .map(name -> "It has “" + name.entry().spelling() + "” in it, and more; only the name itself counts.")
                .stream()
                .toList();
    }

    private Grade right(Match meant, String typed) {
        return meant.likeness().isSame()
                ? right(typed, List.of())
                : right(meant.spelling(), List.of("Read as “" + meant.spelling() + "”."));
    }

    private Grade right(String understood, List<String> remarks) {
        return new Grade(1, understood, key(), remarks);
    }

    private Grade wrong(String understood, List<String> remarks) {
        return new Grade(0, understood, key(), remarks);
    }

    private String key() {
        return accepted.get(0).entry().spelling();
    }
}
