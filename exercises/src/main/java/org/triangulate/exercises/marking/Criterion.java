package org.triangulate.exercises.marking;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Id;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * One thing that a text is marked by, such as whether it weighs its sources.
 *
 * @param id stays the same when the title is reworded, so that marks keep their meaning
 * @param title what it is, in a few words
 * @param levels how well it may be met, the best first
 * @param shownBy the ids of the concepts that show it in a text: things with names, figures and sources
 */
public record Criterion(String id, String title, List<RubricLevel> levels, List<String> shownBy) implements Part {
    private static final String[] CONCEPTS = {"state", "organization", "person", "treaty", "term", "reading", "source"};

    public Criterion {
        levels = List.copyOf(levels);
        shownBy = List.copyOf(shownBy);
        if (levels.size() < 2) {
            throw new IllegalArgumentException("levels must be two or more");
        }
    }

    /** Reads the criteria of a rubric, each of which needs an id of its own. */
    public static List<Criterion> readAll(Fields rubric) {
        var ids = new HashSet<String>();
        return rubric.parts("criteria", fields -> read(fields).filter(one -> isIdOfItsOwn(one.id, fields, ids)));
    }

    private static boolean isIdOfItsOwn(String id, Fields fields, Set<String> ids) {
        if (!Id.isValid(id)) {
            fields.problem("id", Rule.BAD_ID, "'" + id + "' is no id", "use small letters, digits and single hyphens");
            return false;
        }
        if (!ids.add(id)) {
            fields.problem(
                    "id", Rule.DUPLICATE_ID, "two criteria have the id '" + id + "'", "give each an id of its own");
            return false;
        }
        return true;
    }

    private static Optional<Criterion> read(Fields fields) {
        var id = fields.text("id");
        var title = fields.text("title");
        var shownBy = fields.optionalReferences("shown-by", CONCEPTS);
        var levels = LevelsReader.read(fields, shownBy.size());
        return fields.build(() -> levels.map(read -> new Criterion(id, title, read, shownBy)))
                .flatMap(criterion -> criterion);
    }

    /** What the best level earns. */
    public int most() {
        return levels.get(0).points();
    }

    /** The level with this name. */
    public Optional<RubricLevel> level(String name) {
        return levels.stream().filter(level -> level.name().equals(name)).findFirst();
    }

    /** The best level that so many concepts suggest; empty where the criterion names none to look for. */
    public Optional<RubricLevel> suggestedBy(int found) {
        return shownBy.isEmpty()
                ? Optional.empty()
                : levels.stream().filter(level -> level.concepts() <= found).findFirst();
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("id", id);
        sheet.text("title", title);
        sheet.parts("levels", levels);
        sheet.references("shown-by", shownBy);
    }
}
