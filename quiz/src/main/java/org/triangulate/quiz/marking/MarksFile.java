package org.triangulate.quiz.marking;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Map;
import org.triangulate.exercises.marking.Marks;
import org.triangulate.exercises.marking.Rubric;

/**
 * The file in which a marker's marks are kept. After every mark the whole file is written beside the old one, forced to
 * the disk and put in its place, so that a crash leaves either the old marks or the new.
 */
public final class MarksFile {
    private static final int LARGEST = 64 * 1024 * 1024;

    private final Path path;
    private final Rubric rubric;
    private MarkSheet sheet;
    private String written;

    private MarksFile(Path path, Rubric rubric, MarkSheet sheet, String written) {
        this.path = path;
        this.rubric = rubric;
        this.sheet = sheet;
        this.written = written;
    }

    /** What the file of a marker is called: letters and digits of the name, so that it leads nowhere else. */
    public static String nameFor(String item, String marker) {
        var word = marker.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        return "marks-" + item + "-" + (word.isEmpty() ? "nobody" : word) + ".csv";
    }

    /** Opens the marks of a marker to go on with them; a file that does not exist is made with the first mark. */
    public static MarksFile open(Path path, String item, String marker, Rubric rubric) {
        var text = text(path);
        if (text.isEmpty()) {
            return new MarksFile(path, rubric, new MarkSheet(item, marker, Map.of()), text);
        }
        var sheet = MarkSheet.read(text, path, (id, file) -> rubric);
        if (!sheet.item().equals(item) || !sheet.marker().equals(marker)) {
            throw new MarkingException("marks.others", path, sheet.marker(), sheet.item());
        }
        return new MarksFile(path, rubric, sheet, text);
    }

    /** Reads the marks of a marker to compare them. */
    public static MarkSheet read(Path path, MarkSheet.RubricOf rubric) {
        var text = text(path);
        if (text.isEmpty()) {
            throw new MarkingException("marks.empty", path);
        }
        return MarkSheet.read(text, path, rubric);
    }

    public Path path() {
        return path;
    }

    public Marks of(String essay) {
        return sheet.of(essay);
    }

    /** Keeps the marks of an essay; when this returns, they are on the disk. */
    public void keep(String essay, Marks marks) {
        var changed = sheet.with(essay, marks);
        var text = changed.csv(rubric);
        if (!text(path).equals(written)) {
            throw new MarkingException("marks.changed", path);
        }
        write(text);
        sheet = changed;
        written = text;
    }

    private void write(String text) {
        var beside = path.resolveSibling("." + path.getFileName() + ".new");
        try {
            try (var channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MarkingException("marks.unwritten", path, e.getClass().getSimpleName());
        }
    }

    /** The text of the file; empty where there is none. */
    private static String text(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw new MarkingException("marks.large", path);
            }
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
        } catch (NoSuchFileException e) {
            return "";
        } catch (CharacterCodingException e) {
            throw new MarkingException("essays.letters", path);
        } catch (IOException e) {
            throw new MarkingException("essays.closed", path);
        }
    }
}
