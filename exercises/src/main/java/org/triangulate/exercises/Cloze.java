package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.BlanksFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * A text with several blanks, each of a kind of its own: a word, a number, or a choice. Each earns its share.
 *
 * @param text in Markdown, with {@code {1}}, {@code {2}} … where the blanks are
 * @param blanks the task of each blank, that of {@code {1}} first
 */
public record Cloze(String text, List<Task> blanks) implements Task {
    private static final Pattern BLANK = Pattern.compile("\\{(\\d{1,2})}");

    public Cloze {
        blanks = List.copyOf(blanks);
        if (blanks.isEmpty() || !blanks.stream().allMatch(Task::fitsBlank)) {
            throw new IllegalArgumentException("blanks must be words, numbers or choices");
        }
    }

    static Optional<Task> read(Fields fields) {
        var text = fields.text("text");
        var blanks = fields.parts("blanks", Cloze::blank);
        var inText = BLANK.matcher(text).results().map(blank -> blank.group(1)).toList();
        var expected = IntStream.rangeClosed(1, blanks.size())
                .mapToObj(String::valueOf)
                .toList();
        if (fields.has("text") && blanks.size() == fields.size("blanks") && !inText.equals(expected)) {
            fields.problem(
                    "text",
                    Rule.CONTRADICTION,
                    "the text has the blanks " + braces(inText) + " and the list has " + blanks.size(),
                    "write " + braces(expected) + " into the text, in this order");
        }
        return fields.build(() -> new Cloze(text, blanks));
    }

    private static Optional<Task> blank(Fields fields) {
        var kind = fields.text("kind");
        if (kind.equals("?")) {
            return Optional.empty();
        }
        var task = Kinds.names().contains(kind) ? Kinds.read(kind, fields) : Optional.<Task>empty();
        if (!Kinds.names().contains(kind)
                || task.filter(read -> !read.fitsBlank()).isPresent()) {
            fields.problem(
                    "kind",
                    Rule.BAD_WORD,
                    "a blank cannot be of the kind '" + kind + "'",
                    "write short-text, numeric or single-choice");
            return Optional.empty();
        }
        return task;
    }

    private static String braces(List<String> numbers) {
        return numbers.isEmpty()
                ? "none"
                : numbers.stream().map(number -> "{" + number + "}").collect(Collectors.joining(" "));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.prose("text", text);
        sheet.parts("blanks", blanks.stream().map(Blank::new).toList());
    }

    @Override
    public boolean isTyped() {
        return blanks.stream().allMatch(Task::isTyped);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(
                BLANK.matcher(text).replaceAll("($1) ____"),
                blanks.stream().map(blank -> blank.form(knowledge, chance)).toList(),
                knowledge.phrases());
    }

    /** A blank's task, told with its kind. */
    private record Blank(Task task) implements Part {
        @Override
        public void describe(Sheet sheet) {
            sheet.text("task", Kinds.nameOf(task.getClass()));
            task.describe(sheet);
        }
    }

    private record Laid(String body, List<Form> blanks, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            return IntStream.range(0, blanks.size())
                    .boxed()
                    .flatMap(i ->
                            blanks.get(i).groups().stream().map(group -> group.titled(phrases.say("cloze.for", i + 1))))
                    .toList();
        }

        @Override
        public BlanksFormat response() {
            return new BlanksFormat(blanks.stream().map(Form::response).toList());
        }

        @Override
        public BlanksFormat untoldResponse(RandomGenerator chance) {
            return new BlanksFormat(
                    blanks.stream().map(blank -> blank.untoldResponse(chance)).toList());
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var parts = response().parts(typed);
            var grades = new ArrayList<Grade>();
            for (int i = 0; i < parts.size(); i++) {
                grades.add(grade(i, parts.get(i)));
            }
            return together(grades);
        }

        private Grade grade(int blank, String typed) throws UnreadableAnswer {
            try {
                return blanks.get(blank).grade(typed);
            } catch (UnreadableAnswer e) {
                throw BlanksFormat.complaint(blank, e);
            }
        }

        private Grade together(List<Grade> grades) {
            var score = grades.stream().mapToDouble(Grade::score).average().orElseThrow();
            var remarks = new ArrayList<String>();
            for (int i = 0; i < grades.size(); i++) {
                remarks.addAll(remarks(i + 1, grades.get(i)));
            }
            return new Grade(
                    score,
                    grades.stream().map(Grade::understood).collect(Collectors.joining("; ")),
                    grades.stream().map(Grade::expected).collect(Collectors.joining("; ")),
                    remarks);
        }

        /** A blank that is wrong and has nothing to say is at least named. */
        private List<String> remarks(int number, Grade grade) {
            if (grade.remarks().isEmpty() && grade.verdict() != Verdict.RIGHT) {
                return List.of(phrases.say("cloze.is", number, grade.expected()));
            }
            return grade.remarks().stream()
                    .map(remark -> "(" + number + ") " + remark)
                    .toList();
        }
    }
}
