package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.exercises.handout.HandoutException;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.AssignmentException;
import org.triangulate.quiz.grading.Decision.Verb;
import org.triangulate.quiz.work.WorkException;

/**
 * The submissions in a folder.
 *
 * @param byStudent by the id that a submission gives itself, those of one student in the order of their files' names
 * @param strangers files that no submission can be made of, and why; nobody loses points by them, and nobody gets any
 */
record Inbox(Map<String, List<Received>> byStudent, List<Phrase> strangers) {
    /** Reads every file that is not hidden; links are not followed. */
    static Inbox read(Path folder) {
        var byStudent = new HashMap<String, List<Received>>();
        var strangers = new ArrayList<Phrase>();
        for (var file : files(folder)) {
            try {
                if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    throw new AssignmentException("inbox.nofile", file.getFileName());
                }
                var received = Received.read(file);
                byStudent
                        .computeIfAbsent(received.student(), student -> new ArrayList<>())
                        .add(received);
            } catch (HandoutException e) {
                strangers.add(e.complaint());
            } catch (WorkException e) {
                strangers.add(e.complaint());
            } catch (AssignmentException e) {
                strangers.add(e.complaint());
            }
        }
        return new Inbox(byStudent, strangers);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new AssignmentException("inbox.none", folder);
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new AssignmentException("register.closed", folder);
        }
    }

    /** The submission of a student that a person has chosen, or else the one that was handed in last. */
    Optional<Received> chosen(String student, Decisions decisions) {
        var wanted = decisions.of(student, Verb.USE).map(Decision::value);
        return of(student).stream()
                .filter(one -> wanted.isEmpty() || one.name().equals(wanted.get()))
                .max(Comparator.comparing((Received one) -> one.handedIn().isPresent())
                        .thenComparing(one -> one.handedIn().orElse(Instant.MIN))
                        .thenComparingInt(Received::entries)
                        .thenComparing(Comparator.comparing(Received::name).reversed()));
    }

    List<Received> of(String student) {
        return byStudent.getOrDefault(student, List.of());
    }
}
