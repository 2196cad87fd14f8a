package org.triangulate.quiz.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.triangulate.exercises.handout.Fingerprint;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.quiz.screen.BookletScreen;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.work.Durable;
import org.triangulate.quiz.work.OpenedPackage;
import org.triangulate.quiz.work.WorkLog;

/**
 * Writes the file that a student sends to the instructor, with the work as it was handed in.
 *
 * @param folder where it is written
 */
record HandedIn(Path folder) {
    private static final String ENDING = ".submission";

    /** Writes it; returns the receipt. */
    List<Line> write(OpenedPackage opened, WorkLog log, BookletScreen screen) {
        var text = log.sealed();
        var file = folder.resolve(name(opened.booklet().assignment(), log.work().student()));
        try {
            if (Files.isSymbolicLink(file)) {
                throw new Refusal("refused.submission", file, "a link");
            }
            Files.createDirectories(folder);
            Durable.write(file, text);
        } catch (IOException e) {
            throw new Refusal("refused.submission", file, String.valueOf(e.getMessage()));
        }
        return screen.receipt(opened.booklet(), log.work().asHandedIn(), file.toString(), code(text));
    }

    private static String code(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Fingerprint.of(
                SealedFile.read(bytes, SealedFile.Sort.SUBMISSION, "").id());
    }

    /** A name of letters, digits and hyphens, whatever the package says; so it leads nowhere else. */
    private static String name(String assignment, String student) {
        return safe(assignment) + "-" + safe(student) + ENDING;
    }

    private static String safe(String text) {
        var word = text.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return word.isEmpty() ? "work" : word.substring(0, Math.min(word.length(), 40));
    }
}
