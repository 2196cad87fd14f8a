package org.triangulate.exercises.assignment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Yaml;
import org.triangulate.exercises.ItemBank;

/** A course of six items on energy, four on trade and an essay, and assignments of it. */
final class SmallClass {
    static final String HEAD = """
            id: small
            title: A small course
            about: For tests.
            units:
              - id: energy
                title: Energy
                objectives: [{id: reckon, text: Reckon.}]
              - {id: trade, title: Trade}
            """;

    static final String MODEL = """
            sources:
              - {id: thesis, short: thesis, title: T, about: A source., headings: [{id: "5", title: Energy}]}
            states:
              - {id: belarus, name: Belarus, about: A state., cite: {source: thesis, at: "5"}}
              - {id: russia, name: Russia, about: A state., cite: {source: thesis, at: "5"}}
            """;

    /** An assignment in which nothing is wrong. */
    static final String SOUND = """
            id: energy-and-trade
            title: Energy and trade
            instructions: Read first.
            statement: I worked alone.
            opens: 2026-11-02T08:00+01:00
            closes: 2026-11-16T23:59+01:00
            minutes: 60
            attempts: 2
            variants: each
            order: listed
            late: {until: 2026-11-18T23:59+01:00, cost: 10 %}
            feedback: full
            boundaries: [{grade: A, from: 90 %}, {grade: B, from: 75 %}, {grade: F, from: 0 %}]
            questions:
              - {item: e1, points: 2}
              - {draw: 3, from: {unit: energy}, points: 1.5}
              - {draw: 2, from: {unit: trade, level: apply, about: belarus}}
              - item: opinion
                points: 4
            exceptions:
              - {student: s-017, minutes: 90, why: extra time}
              - {student: s-020, closes: 2026-11-20T23:59+01:00}
            """;

    private static final String ITEM = """
              - id: %s
                kind: %s
                unit: %s
                level: %s
                about: %s
                stem: How much is %s?
                %s
                why: Because.
                cite: {source: thesis, at: "5"}
            """;

    private SmallClass() {}

    /** The items as their file has them. */
    static String items() {
        var energy =
                IntStream.rangeClosed(1, 6).mapToObj(i -> numeric("e" + i, "energy", i < 4 ? "remember" : "apply"));
        var trade = IntStream.rangeClosed(1, 4).mapToObj(i -> numeric("t" + i, "trade", "apply"));
        var essay = ITEM.formatted(
                "opinion",
                "essay",
                "trade",
                "evaluate",
                "russia",
                "it",
                "criteria: [{id: clear, title: Clear, levels: [{name: good, points: 2, means: It is.},"
                        + " {name: bad, points: 0, means: It is not.}]}]");
        return "items:\n" + java.util.stream.Stream.concat(energy, trade).collect(Collectors.joining()) + essay;
    }

    private static String numeric(String id, String unit, String level) {
        return ITEM.formatted(id, "numeric", unit, level, "belarus", id, "answer: 44 %");
    }

    /** What was read of an assignment. */
    record Read(Optional<Assignment> assignment, ItemBank items, List<String> problems) {}

    static Read read(String assignment) {
        var draft = new Draft();
        var files = new CourseFiles(
                tree("course.yaml", HEAD, draft).get(0),
                Map.of(
                        "model", tree("model/facts.yaml", MODEL, draft),
                        "exercises", tree("exercises/items.yaml", items(), draft)));
        Course.read(files, draft);
        var items = ItemBank.read(files, draft);
        var later = Draft.after(draft.declarations());
        var read = tree("quiz.yaml", assignment, later).stream()
                .findFirst()
                .flatMap(tree -> Assignment.read(later.fields(tree), items));
        later.settle(Set.of());
        draft.settle(Set.of());
        if (draft.problems().hasErrors()) {
            throw new IllegalStateException(draft.problems().all().toString());
        }
        return new Read(
                read,
                items,
                later.problems().all().stream().map(Problem::toString).toList());
    }

    /** The assignment with some of its words replaced by others. */
    static Assignment assignment(String words, String others) {
        var read = read(replaced(words, others));
        if (!read.problems().isEmpty()) {
            throw new IllegalArgumentException(read.problems().toString());
        }
        return read.assignment().orElseThrow();
    }

    static String replaced(String words, String others) {
        if (!SOUND.contains(words)) {
            throw new IllegalArgumentException("the assignment does not hold: " + words);
        }
        return SOUND.replace(words, others);
    }

    static ItemBank bank() {
        return read(SOUND).items();
    }

    private static List<Node.Mapping> tree(String file, String text, Draft draft) {
        return Yaml.read(file, text, draft.problems()).stream().toList();
    }
}
