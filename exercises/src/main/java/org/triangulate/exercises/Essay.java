package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.exercises.marking.Criterion;
import org.triangulate.exercises.marking.Length;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.exercises.marking.Rubric;
import org.triangulate.exercises.response.TextFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * A text of several sentences is asked for, and a person marks it by criteria. The program looks for concepts and
 * suggests levels; it never grades.
 *
 * @param length how long the text is to be
 */
record Essay(Length length, List<Criterion> criteria) implements Task {
    public Essay {
        criteria = List.copyOf(criteria);
    }

    static Optional<Task> read(Fields fields) {
        var length = Length.read(fields);
        var criteria = Criterion.readAll(fields);
        return fields.build(() -> length.<Task>map(words -> new Essay(words, criteria)))
                .flatMap(task -> task);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("words", length.isStated() ? List.of(length) : List.of());
        sheet.parts("criteria", criteria);
    }

    @Override
    public Optional<Rubric> rubric() {
        return Optional.of(new Rubric(length, criteria));
    }

    @Override
    public boolean isTyped() {
        return true;
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(new Rubric(length, criteria), knowledge);
    }

    private record Laid(Rubric rubric, Knowledge knowledge) implements Form {
        @Override
        public String body() {
            return rubric.criteria().stream()
                    .map(criterion -> "- " + phrases().count("essay.criterion", criterion.most(), criterion.title()))
                    .collect(Collectors.joining("\n", phrases().say("essay.markedby") + "\n\n", ""));
        }

        @Override
        public List<Group> groups() {
            return List.of();
        }

        @Override
        public TextFormat response() {
            return new TextFormat(rubric.length());
        }

        @Override
        public Phrases phrases() {
            return knowledge.phrases();
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            response().check(typed);
            var premark = Premark.of(rubric, typed, knowledge.model(), knowledge.names());
            var remarks = new ArrayList<String>();
            rubric.lengthRemark(premark.words(), phrases()).ifPresent(remarks::add);
            premark.suggestions().forEach(suggestion -> remarks.add(suggestion.sentence(phrases())));
            return Grade.unmarked(
                    Premark.inWords(premark.words(), phrases()),
                    phrases().say("essay.expected", howToAnswer()),
                    remarks);
        }
    }
}
