package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.SomeOfFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * Several options may be keys. A key that is named earns its share, a distractor that is named takes one share back,
 * and nobody falls below zero; so naming everything earns nothing where half are distractors. One that is half right
 * earns nothing and takes nothing.
 */
record MultipleChoice(List<Option> options) implements Task {
    /** Why somebody has fewer points than right answers. */
    public MultipleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().noneMatch(Option::key)) {
            throw new IllegalArgumentException("options must be two or more, and one of them a key");
        }
    }

    static Optional<Task> read(Fields fields) {
        var options = Option.readAll(fields);
        if (fields.has("options") && options.stream().noneMatch(Option::key)) {
            fields.problem("options", Rule.CONTRADICTION, "no option is a key", "write 'key: true' at the right ones");
        }
        return fields.build(() -> new MultipleChoice(options));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("options", options);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(Shuffle.of(options, chance), knowledge.phrases());
    }

    private record Laid(List<Option> options, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            return Option.lettered(options);
        }

        @Override
        public SomeOfFormat response() {
            return new SomeOfFormat(options.size(), false);
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var named = response().positions(typed).stream().map(options::get).toList();
            var keys = options.stream().filter(Option::key).toList();
            var hits = named.stream().filter(Option::key).count();
            var misses = named.stream().filter(option -> option.credit() == 0).count();
            var score = Math.max(0, (double) (hits - misses) / keys.size());
            var clues = clues(named);
            var remarks = new ArrayList<String>(clues);
            keys.stream()
                    .filter(option -> !named.contains(option))
                    .forEach(option -> remarks.add(phrases.say("choice.many.missing", option.text(), option.why())));
            if (hits > 0 && misses > 0) {
                remarks.add(phrases.say("choice.many.cost"));
            }
            return new Grade(score, texts(named), texts(keys), remarks, clues);
        }

        private List<String> clues(List<Option> named) {
            return named.stream()
                    .filter(option -> !option.key())
                    .map(option ->
                            phrases.say(option.half() ? "choice.many.half" : "choice.not", option.text(), option.why()))
                    .toList();
        }

        private static String texts(List<Option> options) {
            return options.stream().map(Option::text).collect(Collectors.joining("; "));
        }
    }
}
