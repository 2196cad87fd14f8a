package org.triangulate.exercises;

import java.util.List;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.WordFormat;
import org.triangulate.lexicon.Match;
import org.triangulate.lexicon.Typed;
import org.triangulate.phrases.Phrases;

/**
 * A word or a name, to be typed. It is read as the name that it comes nearest to, be it the one that is asked for, a
 * mistake that was expected, or any other name of the course.
 */
final class WordForm implements Form {
    private final Candidates names;
    private final Phrases phrases;

    WordForm(ShortText task, Knowledge knowledge) {
        this.names = new Candidates(task, knowledge);
        this.phrases = knowledge.phrases();
    }

    @Override
    public List<Group> groups() {
        return List.of();
    }

    @Override
    public WordFormat response() {
        return new WordFormat();
    }

    @Override
    public Phrases phrases() {
        return phrases;
    }

    @Override
    public Grade grade(String typed) throws UnreadableAnswer {
        var answer = response().read(typed);
        var meant = names.meant(answer);
        if (meant.filter(Match::isToTheLetter).isPresent()) {
            return right(typed, List.of());
        }
        var rival = names.rival(answer);
        if (meant.isPresent()) {
            return rival.map(other -> between(meant.get(), other, typed)).orElseGet(() -> right(meant.get(), typed));
        }
        if (rival.isPresent()) {
            return wrong(typed, remarks(rival.get()));
        }
        if (answer.isSeveral(names::has)) {
            throw new UnreadableAnswer("word.several", UnreadableAnswer.quoted(typed));
        }
        return wrong(typed, contained(answer));
    }

    private Grade between(Match meant, Match rival, String typed) {
        if (meant.isNearerThan(rival)
                || (meant.isAsNearAs(rival) && meant.likeness().isSame())) {
            return right(meant, typed);
        }
        return meant.isAsNearAs(rival)
                ? wrong(typed, List.of(phrases.say("word.between", meant.spelling(), rival.spelling())))
                : wrong(typed, remarks(rival));
    }

    private List<String> remarks(Match rival) {
        var label = rival.name().entry().label();
        var why = names.whyNot(rival.name());
        if (rival.likeness().isSame()) {
            return List.of(why.orElseGet(() -> phrases.say("word.other", label)));
        }
        return why.map(told -> List.of(phrases.say("word.read", label), told))
                .orElseGet(() -> List.of(phrases.say("word.read.other", label)));
    }

    private List<String> contained(Typed answer) {
        return names.accepted().stream()
                .filter(answer::contains)
                .findFirst()
                .map(name -> phrases.say("word.contained", name.entry().spelling()))
                .stream()
                .toList();
    }

    private Grade right(Match meant, String typed) {
        return meant.likeness().isSame()
                ? right(typed, List.of())
                : right(meant.spelling(), List.of(phrases.say("word.read", meant.spelling())));
    }

    private Grade right(String understood, List<String> remarks) {
        return new Grade(1, understood, key(), remarks);
    }

    private Grade wrong(String understood, List<String> remarks) {
        return new Grade(0, understood, key(), remarks);
    }

    private String key() {
        return names.accepted().get(0).entry().spelling();
    }
}
