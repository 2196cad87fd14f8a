package org.triangulate.exercises.marking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/** Reads the levels of a criterion, which have to go down from the best, in points and in concepts. */
final class LevelsReader {
    private record Read(Fields fields, RubricLevel level) {}

    private final List<Read> levels = new ArrayList<>();
    private final int concepts;
    private boolean sound = true;

    private LevelsReader(int concepts) {
        this.concepts = concepts;
    }

    /** The levels; empty where they are no scale, or where the reader of the criterion finds out by itself. */
    static Optional<List<RubricLevel>> read(Fields criterion, int concepts) {
        var reader = new LevelsReader(concepts);
        var levels = criterion.parts("levels", reader::level);
        if (levels.size() == 1 && criterion.size("levels") == 1) {
            var hint = "write two levels or more, the best first";
            criterion.problem("levels", Rule.CONTRADICTION, "one level leaves nothing to choose", hint);
            return Optional.empty();
        }
        if (levels.size() == criterion.size("levels")) {
            reader.compare();
        }
        return reader.sound && levels.size() > 1 ? Optional.of(levels) : Optional.empty();
    }

    private Optional<RubricLevel> level(Fields fields) {
        var level = RubricLevel.read(fields);
        level.ifPresent(known -> levels.add(new Read(fields, known)));
        return level;
    }

    private void compare() {
        var names = new HashSet<String>();
        for (int i = 0; i < levels.size(); i++) {
            var read = levels.get(i);
            if (!names.add(read.level.name())) {
                problem(
                        read,
                        "name",
                        Rule.DUPLICATE_ID,
                        "two levels are called '" + read.level.name() + "'",
                        "give each a name of its own");
            }
            if (i > 0) {
                compare(levels.get(i - 1).level, read);
            }
        }
        if (!levels.isEmpty()) {
            ends(levels.get(0), levels.get(levels.size() - 1));
        }
    }

    private void compare(RubricLevel better, Read read) {
        if (read.level.points() >= better.points()) {
            problem(
                    read,
                    "points",
                    Rule.CONTRADICTION,
                    "'" + read.level.name() + "' earns " + read.level.points() + " and stands below '" + better.name()
                            + "', which earns " + better.points(),
                    "write the level with the most points first, and so on down");
        }
        if (concepts > 0 && read.level.concepts() >= better.concepts()) {
            problem(
                    read,
                    "concepts",
                    Rule.CONTRADICTION,
                    "'" + read.level.name() + "' needs " + count(read.level.concepts()) + ", and '" + better.name()
                            + "' above it " + better.concepts(),
                    "let a better level need more of them");
        }
    }

    private void ends(Read best, Read last) {
        if (best.level.concepts() > concepts) {
            problem(
                    best,
                    "concepts",
                    Rule.CONTRADICTION,
                    "'" + best.level.name() + "' needs " + count(best.level.concepts()) + ", and 'shown-by' names "
                            + (concepts == 0 ? "none" : concepts),
                    concepts == 0 ? "name them in 'shown-by', or delete 'concepts'" : "write " + concepts + " or less");
        }
        if (last.level.concepts() > 0 && concepts > 0) {
            problem(
                    last,
                    "concepts",
                    Rule.CONTRADICTION,
                    "a text without any concept fits no level",
                    "delete 'concepts' at the last level");
        }
    }

    private static String count(int concepts) {
        return concepts + (concepts == 1 ? " concept" : " concepts");
    }

    private void problem(Read read, String key, Rule rule, String message, String hint) {
        sound = false;
        read.fields.problem(key, rule, message, hint);
    }
}
