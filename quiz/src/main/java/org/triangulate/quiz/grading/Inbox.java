package org.triangulate.quiz.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangulate.exercises.handout.HandoutException;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.assignment.AssignmentException;
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

    /** The same, with files that name nobody whom one knows given to those whose they are, as a person has decided. */
    Inbox settled(Set<String> known, Decisions decisions) {
        var settled = new HashMap<>(byStudent);
        for (var student : decisions.students()) {
            var wanted = decisions.chosenFile(student);
            if (known.contains(student)
                    && wanted.isPresent()
                    && named(student, wanted.get()).isEmpty()) {
                byStudent.keySet().stream()
                        .filter(other -> !known.contains(other))
                        .flatMap(other -> named(other, wanted.get()).stream())
                        .forEach(stranger -> move(settled, stranger.student(), student, stranger));
            }
        }
        return new Inbox(settled, strangers);
    }

    private static void move(Map<String, List<Received>> lists, String from, String to, Received file) {
        var left = new ArrayList<>(lists.getOrDefault(from, List.of()));
        if (left.remove(file)) {
            lists.put(from, left);
            var more = new ArrayList<>(lists.getOrDefault(to, List.of()));
            more.add(file.by(to));
            lists.put(to, more);
        }
    }

    /** The submission of a student by the name of its file, however the file system spells its accents. */
    Optional<Received> named(String student, String name) {
        return of(student).stream()
                .filter(one -> Normalizer.normalize(one.name(), Form.NFC).equals(Normalizer.normalize(name, Form.NFC)))
                .findFirst();
    }

    /** The submission of a student that a person has chosen, or else the one that was handed in last. */
    Optional<Received> chosen(String student, Decisions decisions) {
        return decisions
                .chosenFile(student)
                .flatMap(name -> named(student, name))
                .or(() -> last(student));
    }

    private Optional<Received> last(String student) {
        return of(student).stream()
                .max(Comparator.comparing((Received one) -> one.handedIn().isPresent())
                        .thenComparing(one -> one.handedIn().orElse(Instant.MIN))
                        .thenComparingInt(Received::entries)
                        .thenComparing(Comparator.comparing(Received::name).reversed()));
    }

    List<Received> of(String student) {
        return byStudent.getOrDefault(student, List.of());
    }
}
