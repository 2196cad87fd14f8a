package org.triangulate.exercises.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.ItemBank;

/** Reads the keys of an assignment. */
final class AssignmentFields {
    /** A plain name of a folder beside the file: no way out of it. */
    private static final Pattern FOLDER = Pattern.compile("[^./\\\\:*?\"<>|][^/\\\\:*?\"<>|]{0,99}");

    private AssignmentFields() {}

    static Optional<Assignment> read(Fields fields, ItemBank items) {
        var id = fields.text("id");
        fields.isValidId(id);
        var title = fields.text("title");
        var instructions = fields.optionalText("instructions");
        var statement = fields.optionalText("statement");
        var window = Window.read(fields);
        var minutes = fields.has("minutes") ? OptionalInt.of(fields.optionalNumber("minutes", 1)) : OptionalInt.empty();
        var attempts = fields.optionalNumber("attempts", 1);
        var confidence = fields.flag("confidence");
        var variants = fields.optionalWord("variants", Variants.class, Variants.EACH);
        var order = fields.optionalWord("order", Order.class, Order.LISTED);
        var late = LatePolicy.read(fields, window);
        var feedback = fields.optionalWord("feedback", FeedbackPolicy.class, FeedbackPolicy.FULL);
        var scale = GradeScale.read(fields);
        var bank = bank(fields);
        var questions = QuestionsReader.read(fields, items);
        var accommodations = accommodations(fields, window, minutes.isPresent());
        return fields.build(() -> new Assignment(
                id,
                title,
                instructions,
                statement,
                window,
                minutes,
                attempts,
                confidence,
                variants,
                order,
                late,
                feedback,
                scale,
                bank,
                questions,
                accommodations));
    }

    /** The name of the folder of the bank; empty where there is none, or none that can be used. */
    static String bank(Fields fields) {
        var name = fields.optionalText("bank");
        if (name.isEmpty() || !fields.reads("bank")) {
            return "";
        }
        if (!FOLDER.matcher(name).matches()) {
            fields.problem(
                    "bank",
                    Rule.LEAVES_FOLDER,
                    "'" + name + "' is no name of a folder beside this file",
                    "put the folder there, and write its name alone, such as instructor-bank");
            return "";
        }
        return name;
    }

    private static List<Accommodation> accommodations(Fields fields, Window window, boolean isTimed) {
        var students = new HashSet<String>();
        return fields.optionalParts("exceptions", part -> {
            var read = Accommodation.read(part, window, isTimed);
            read.filter(one -> !students.add(StudentId.folded(one.student())))
                    .ifPresent(one -> part.problem(
                            "student",
                            Rule.CONTRADICTION,
                            "'" + one.student() + "' has an exception already",
                            "write one entry for each student"));
            return read;
        });
    }
}
