package org.triangulate.quiz.marking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.phrases.Phrase;

/**
 * The essays that lie in a folder, one text file each.
 *
 * <p>What is in the files was written by others: no link is followed, and only so much is read.
 *
 * @param essays in the order of their names
 * @param complaints what cannot be read and why
 */
public record EssayFolder(List<EssayFile> essays, List<Phrase> complaints) {
    private static final String ENDING = ".txt";

    /** More than forty thousand words. */
    private static final int LARGEST = 256 * 1024;

    /**
     * An essay.
     *
     * @param name the name of its file
     */
    public record EssayFile(String name, String text) {}

    public EssayFolder {
        essays = List.copyOf(essays);
        complaints = List.copyOf(complaints);
    }

    /** Reads every file whose name ends with {@code .txt}. */
    public static EssayFolder read(Path folder) {
        var essays = new ArrayList<EssayFile>();
        var complaints = new ArrayList<Phrase>();
        for (var file : files(folder)) {
            try {
                essays.add(new EssayFile(file.getFileName().toString(), text(file)));
            } catch (MarkingException e) {
                complaints.add(e.complaint());
            }
        }
        return new EssayFolder(essays, complaints);
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new MarkingException("essays.place", folder, ENDING);
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new MarkingException("essays.folder", folder);
        }
    }

    private static String text(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new MarkingException("essays.link", file);
        }
        try (var stream = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            var bytes = stream.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new MarkingException("essays.large", file, LARGEST / 1024);
            }
            return decoded(bytes);
        } catch (CharacterCodingException e) {
            throw new MarkingException("essays.letters", file);
        } catch (IOException e) {
            throw new MarkingException("essays.closed", file);
        }
    }

    /** Without the mark that some editors put first, and with one kind of line ends. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.replaceFirst("^\uFEFF", "").replaceAll("\\R", "\n").strip();
    }
}
