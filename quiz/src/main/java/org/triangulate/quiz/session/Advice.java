package org.triangulate.quiz.session;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.store.Answer;

/** What to do about an item that is forgotten again and again, by what went wrong with it. */
public sealed interface Advice {
    /** The advice in words. */
    Phrase phrase();

    /** The same wrong answer came several times: two things are taken for each other. */
    record Compare(String instead, int times) implements Advice {
        @Override
        public Phrase phrase() {
            return Phrase.count("advice.compare", times, instead);
        }
    }

    /** It succeeds with hints, and not without. */
    record WithoutHints(int hinted) implements Advice {
        @Override
        public Phrase phrase() {
            return Phrase.count("advice.hints", hinted);
        }
    }

    /** It is known on the day, and gone days later. */
    record Connect() implements Advice {
        @Override
        public Phrase phrase() {
            return Phrase.of("advice.connect");
        }
    }

    /** It was hardly ever answered rightly: it was never learned. */
    record ReadFirst() implements Advice {
        @Override
        public Phrase phrase() {
            return Phrase.of("advice.read");
        }
    }

    /**
     * The advice that the answers to one item speak for.
     *
     * @param answers all answers to it
     * @param said what an answer says in words that mean the same at every meeting; empty where what was typed is only the
     *     place of an option
     */
    static Advice of(List<Answer> answers, Function<Answer, Optional<String>> said) {
        return confusion(answers, said)
                .or(() -> leaning(answers))
                .orElseGet(() -> isLearned(answers) ? new Connect() : new ReadFirst());
    }

    private static Optional<Advice> confusion(List<Answer> answers, Function<Answer, Optional<String>> said) {
        var wrong = answers.stream().filter(Lapse::isFailure).toList();
        var counts = wrong.stream()
                .flatMap(answer -> said.apply(answer).map(String::strip).stream())
                .filter(words -> !words.isEmpty())
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= 2 && entry.getValue() * 2 >= wrong.size())
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new Compare(entry.getKey(), entry.getValue().intValue()));
    }

    private static Optional<Advice> leaning(List<Answer> answers) {
        var hinted = (int) answers.stream().filter(answer -> answer.hints() > 0).count();
        return hinted * 2 >= answers.size() ? Optional.of(new WithoutHints(hinted)) : Optional.empty();
    }

    /** Whether it came right on a first try of a day at least once in four. */
    private static boolean isLearned(List<Answer> answers) {
        var tries = Lapse.firstOfTheirDays(answers);
        var right = tries.stream().filter(answer -> !Lapse.isFailure(answer)).count();
        return right * 4 >= tries.size();
    }
}
