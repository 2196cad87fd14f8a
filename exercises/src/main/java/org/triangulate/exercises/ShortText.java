package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Spelling;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * A word or a name is asked for. Every spelling of the thing counts, and a slip of the fingers does not matter, unless
 * what was typed is the name of something else.
 *
 * @param entity the id of the thing whose every name is accepted; empty where {@code accept} says it all
 * @param accept further answers that are accepted, the one to be shown as the key first
 * @param mistakes answers that students are known to give instead, and what to say to them
 */
public record ShortText(String entity, List<String> accept, List<Mistake> mistakes) implements Task {
    private static final String[] NAMED = {"state", "organization", "person", "treaty", "term"};

    /** A name that is given by mistake, and what it really is. */
    public record Mistake(String text, String why) implements Part {
        static Optional<Mistake> read(Fields fields) {
            var text = fields.text("text");
            var why = fields.text("why");
            return fields.build(() -> new Mistake(text, why));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("text", text);
            sheet.prose("why", why);
        }
    }

    public ShortText {
        accept = List.copyOf(accept);
        mistakes = List.copyOf(mistakes);
        if (entity.isEmpty() && accept.isEmpty()) {
            throw new IllegalArgumentException("entity or accept must be given");
        }
    }

    static Optional<Task> read(Fields fields) {
        var entity = fields.optionalReference("entity", NAMED);
        var accept = fields.optionalTexts("accept");
        var mistakes = fields.optionalParts("wrong", Mistake::read);
        if (entity.isEmpty() && accept.isEmpty()) {
            fields.problem(
                    "kind",
                    Rule.MISSING,
                    "nothing is accepted as an answer",
                    "write 'entity: ID' or 'accept: [word, other word]'");
        }
        return fields.build(() -> new ShortText(entity, accept, mistakes));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.reference("entity", entity);
        sheet.texts("accept", accept);
        sheet.parts("wrong", mistakes);
    }

    @Override
    public boolean fitsBlank() {
        return true;
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        var accepted = new ArrayList<String>();
        if (!entity.isEmpty()) {
            accepted.addAll(knowledge.spellingsOf(entity));
        }
        accepted.addAll(accept);
        if (accepted.isEmpty()) {
            throw new IllegalStateException("no name is known of " + entity);
        }
        return new Laid(this, List.copyOf(accepted), knowledge);
    }

    private record Laid(ShortText task, List<String> accepted, Knowledge knowledge) implements Form {
        /** One slip is forgiven for so many letters. */
        private static final int LETTERS_PER_SLIP = 5;

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
            var folded = Spelling.fold(typed);
            if (folded.isEmpty()) {
                throw new UnreadableAnswer("that is no word; type a word or a name");
            }
            if (accepted.stream().anyMatch(answer -> Spelling.fold(answer).equals(folded))) {
                return right(typed, List.of());
            }
            return mistake(folded)
                    .map(mistake -> wrong(typed, List.of(mistake.why())))
                    .or(() -> other(typed))
                    .or(() -> slip(folded).map(meant -> right(meant, List.of("Read as “" + meant + "”."))))
                    .orElseGet(() -> wrong(typed, List.of()));
        }

        private Optional<Mistake> mistake(String folded) {
            return task.mistakes.stream()
                    .filter(mistake -> Spelling.fold(mistake.text()).equals(folded))
                    .findFirst();
        }

        /** The name of something else is never taken for a slip. */
        private Optional<Grade> other(String typed) {
            return knowledge.names().exactly(typed).stream()
                    .filter(entry -> !entry.id().equals(task.entity))
                    .map(Entry::label)
                    .findFirst()
                    .map(label -> wrong(typed, List.of("“" + label + "” is something else.")));
        }

        /** The accepted answer that a few wrong letters were meant for, if no other name is as near; never a number. */
        private Optional<String> slip(String folded) {
            if (hasDigit(folded)) {
                return Optional.empty();
            }
            var slips = new LevenshteinDistance(folded.length() / LETTERS_PER_SLIP);
            var meant = accepted.stream()
                    .filter(answer -> !hasDigit(answer))
                    .filter(answer -> slips.apply(folded, Spelling.fold(answer)) >= 0)
                    .min(Comparator.comparing(answer -> slips.apply(folded, Spelling.fold(answer))));
            return meant.filter(answer -> !anotherIsAsNear(folded, slips, slips.apply(folded, Spelling.fold(answer))));
        }

        private static boolean hasDigit(String text) {
            return text.chars().anyMatch(Character::isDigit);
        }

        private boolean anotherIsAsNear(String folded, LevenshteinDistance slips, int distance) {
            return knowledge.names().entries().stream()
                    .filter(entry -> !entry.id().equals(task.entity))
                    .map(entry -> Spelling.fold(entry.spelling()))
                    .filter(other -> accepted.stream()
                            .noneMatch(answer -> Spelling.fold(answer).equals(other)))
                    .mapToInt(other -> slips.apply(folded, other))
                    .anyMatch(other -> other >= 0 && other <= distance);
        }

        private Grade right(String understood, List<String> remarks) {
            return new Grade(1, understood, accepted.get(0), remarks);
        }

        private Grade wrong(String understood, List<String> remarks) {
            return new Grade(0, understood, accepted.get(0), remarks);
        }
    }
}
