package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.PairsFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/** Things to be sorted into categories; each thing in its place earns its share. */
record Categorize(List<String> categories, List<Entry> entries) implements Task {
    /**
     * One of the things.
     *
     * @param in the category that it belongs to
     * @param why why it belongs there, in Markdown
     */
    public record Entry(String text, String in, String why) implements Part {
        static Optional<Entry> read(Fields fields, List<String> categories) {
            var text = fields.text("text");
            var in = fields.text("in");
            if (!categories.isEmpty() && !in.equals("?") && !categories.contains(in)) {
                fields.problem(
                        "in",
                        Rule.BAD_WORD,
                        "'" + in + "' is none of the categories",
                        "write one of " + String.join(", ", categories));
            }
            var why = fields.text("why");
            return fields.build(() -> new Entry(text, in, why));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("text", text);
            sheet.text("in", in);
            sheet.prose("why", why);
        }
    }

    public Categorize {
        categories = List.copyOf(categories);
        entries = List.copyOf(entries);
        if (categories.size() < 2 || entries.size() < 2) {
            throw new IllegalArgumentException("categories and entries must be two or more");
        }
    }

    static Optional<Task> read(Fields fields) {
        var categories = fields.texts("categories");
        if (fields.has("categories") && categories.size() < 2) {
            fields.problem(
                    "categories",
                    Rule.CONTRADICTION,
                    "there is nothing to decide between fewer than two categories",
                    "write 'categories: [ …, … ]'");
        }
        var entries = fields.parts("entries", entry -> Entry.read(entry, categories));
        if (fields.has("entries") && entries.size() < 2) {
            fields.problem("entries", Rule.CONTRADICTION, "one entry is no sorting", "write two or more");
        }
        return fields.build(() -> new Categorize(categories, entries));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.texts("categories", categories);
        sheet.parts("entries", entries);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(categories, Shuffle.of(entries, chance), knowledge.phrases());
    }

    /** The categories keep their order, which is often one of degree. */
    private record Laid(List<String> categories, List<Entry> shown, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            return List.of(Group.numbered(shown.stream().map(Entry::text).toList()), Group.lettered(categories));
        }

        @Override
        public PairsFormat response() {
            return new PairsFormat(shown.size(), categories.size());
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var chosen =
                    response().positions(typed).stream().map(categories::get).toList();
            var remarks = new ArrayList<String>();
            for (int i = 0; i < shown.size(); i++) {
                var entry = shown.get(i);
                if (!entry.in().equals(chosen.get(i))) {
                    remarks.add(phrases.say("categorize.belongs", entry.text(), entry.in(), entry.why()));
                }
            }
            var right = shown.size() - remarks.size();
            return new Grade((double) right / shown.size(), Numbered.said(chosen), expected(), remarks);
        }

        private String expected() {
            return Numbered.said(shown.stream().map(Entry::in).toList());
        }
    }
}
