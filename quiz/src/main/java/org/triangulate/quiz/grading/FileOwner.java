package org.triangulate.quiz.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.triangulate.exercises.assignment.StudentId;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Registered;

/**
 * Whose a file seems to be by its name: {@code quiz-s-005 (1).submission} is that of s-005, unless there is an s-005-1. Only
 * words are compared, for mail programs and platforms put other signs between them.
 */
final class FileOwner {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** What mail programs, browsers and this program put behind a name; any other word may belong to another name. */
    private static final Pattern BEHIND = Pattern.compile("\\d{1,2}|submission|new|copy|txt|part|tmp");

    private final Register register;
    private final List<String> assignment;

    FileOwner(Register register) {
        this.register = register;
        this.assignment = words(register.head().assignment());
    }

    /** The registered student whose name a file has; empty where that is nobody, or might be several. */
    Optional<Registered> of(String file) {
        var all = words(file);
        var rest = begins(all, assignment) ? all.subList(assignment.size(), all.size()) : all;
        var fitting = register.students().stream()
                .filter(student -> isNameOf(words(student.fileName()), rest))
                .toList();
        var longest = fitting.stream()
                .mapToInt(student -> words(student.fileName()).size())
                .max();
        var nearest = fitting.stream()
                .filter(student -> words(student.fileName()).size() == longest.orElse(0))
                .toList();
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static boolean isNameOf(List<String> name, List<String> file) {
        return begins(file, name)
                && file.stream()
                        .skip(name.size())
                        .allMatch(word -> BEHIND.matcher(word).matches());
    }

    private static boolean begins(List<String> all, List<String> head) {
        return !head.isEmpty()
                && all.size() >= head.size()
                && all.subList(0, head.size()).equals(head);
    }

    private static List<String> words(String name) {
        return Arrays.stream(BETWEEN.split(StudentId.folded(name)))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
