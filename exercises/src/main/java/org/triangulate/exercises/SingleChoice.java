package org.triangulate.exercises;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.OneOfFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/** One option is the key, the others are distractors. */
public record SingleChoice(List<Option> options) implements Task {
    public SingleChoice {
        options = List.copyOf(options);
        if (options.size() < 2 || options.stream().filter(Option::key).count() != 1) {
            throw new IllegalArgumentException("options must be two or more, and exactly one of them the key");
        }
    }

    static Optional<Task> read(Fields fields) {
        var options = Option.readAll(fields);
        var keys = options.stream().filter(Option::key).count();
        if (fields.has("options") && keys != 1) {
            fields.problem(
                    "options",
                    Rule.CONTRADICTION,
                    "a single choice has one key, and here are " + keys,
                    "write 'key: true' at exactly one option");
        }
        return fields.build(() -> new SingleChoice(options));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("options", options);
    }

    @Override
    public boolean fitsBlank() {
        return true;
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
        public OneOfFormat response() {
            return new OneOfFormat(options.stream().map(Option::text).toList(), false);
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var chosen = options.get(response().position(typed));
            var key = options.stream().filter(Option::key).findFirst().orElseThrow();
            var remarks = chosen.key() ? List.<String>of() : List.of(chosen.why());
            return new Grade(chosen.credit(), chosen.text(), key.text(), remarks, remarks);
        }
    }
}
