package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.OneOfFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * Several things of which one does not belong to the others. Whoever names another is told what that one has in common
 * with the rest.
 *
 * @param common what all but one have in common, in Markdown
 */
record OddOneOut(String common, List<Entry> entries) implements Task {
    private static final int FEWEST = 3;

    /**
     * One of the things.
     *
     * @param why why it belongs to the others, or why it does not
     */
    public record Entry(String text, String why, boolean odd) implements Part {
        static Optional<Entry> read(Fields fields) {
            var text = fields.text("text");
            var why = fields.text("why");
            var odd = fields.flag("odd");
            return fields.build(() -> new Entry(text, why, odd));
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("text", text);
            sheet.flag("odd", odd);
            sheet.prose("why", why);
        }
    }

    public OddOneOut {
        entries = List.copyOf(entries);
        if (entries.size() < FEWEST || entries.stream().filter(Entry::odd).count() != 1) {
            throw new IllegalArgumentException("entries must be three or more, and one of them odd");
        }
    }

    static Optional<Task> read(Fields fields) {
        var common = fields.text("common");
        var entries = fields.parts("entries", Entry::read);
        var odd = entries.stream().filter(Entry::odd).count();
        if (fields.has("entries") && entries.size() < FEWEST) {
            fields.problem(
                    "entries",
                    Rule.CONTRADICTION,
                    "of " + entries.size() + " entries none is odder than the other",
                    "write three or more");
        } else if (fields.has("entries") && odd != 1) {
            fields.problem(
                    "entries",
                    Rule.CONTRADICTION,
                    "one entry is the odd one, and here are " + odd,
                    "write 'odd: true' at exactly one entry");
        }
        return fields.build(() -> new OddOneOut(common, entries));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.prose("common", common);
        sheet.parts("entries", entries);
    }

    @Override
    public List<Option> options() {
        return entries.stream()
                .map(entry -> new Option(entry.text(), entry.why(), entry.odd()))
                .toList();
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(common, Shuffle.of(entries, chance), knowledge.phrases());
    }

    private record Laid(String common, List<Entry> entries, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            return List.of(Group.lettered(entries.stream().map(Entry::text).toList()));
        }

        @Override
        public OneOfFormat response() {
            return new OneOfFormat(entries.stream().map(Entry::text).toList(), true);
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var named = entries.get(response().position(typed));
            var odd = entries.stream().filter(Entry::odd).findFirst().orElseThrow();
            var remarks = new ArrayList<String>();
            if (!named.odd()) {
                remarks.add(phrases.say("odd.belongs", named.text(), named.why()));
            }
            var clues = List.copyOf(remarks);
            remarks.add(phrases.say("odd.is", odd.text(), odd.why()));
            remarks.add(phrases.say("odd.common", common));
            return new Grade(named.odd() ? 1 : 0, named.text(), odd.text(), remarks, clues);
        }
    }
}
