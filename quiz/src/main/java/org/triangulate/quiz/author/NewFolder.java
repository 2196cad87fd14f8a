package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.triangulate.course.CourseFolder;
import org.triangulate.phrases.Phrase;
import org.triangulate.quiz.text.ShownPath;

/**
 * A folder for a new course, which is filled out of sight and then put in its place: whoever looks there finds the whole
 * course or nothing.
 *
 * @param place an absolute path
 */
public record NewFolder(Path place) {
    /** Writes files into an empty folder, and says what came of it. */
    @FunctionalInterface
    public interface Filling<T> {
        T fill(Path made) throws IOException;
    }

    public NewFolder {
        place = place.toAbsolutePath().normalize();
    }

    /**
     * Why no course can stand there; empty where one can.
     *
     * @param profile the folder in which progress is kept, which is the program's alone
     */
    public Optional<Phrase> objection(Path profile) throws IOException {
        if (Files.isSymbolicLink(place)) {
            return Optional.of(Phrase.of("refused.link", shown(), shown()));
        }
        if (isThere() && !Files.isDirectory(place)) {
            return Optional.of(Phrase.of("newcourse.file", shown()));
        }
        if (isThere() && !isEmptyFolder()) {
            return Optional.of(Phrase.of("newcourse.there", shown()));
        }
        var ground = Site.above(place).filter(Files::exists).findFirst().orElse(place);
        if (!Files.isDirectory(ground)) {
            return Optional.of(Phrase.of("newcourse.below", shown(), ShownPath.of(ground)));
        }
        if (!Files.isWritable(ground)) {
            return Optional.of(Phrase.of("newcourse.closed", shown(), ShownPath.of(ground)));
        }
        var real = real(place);
        if (real.startsWith(real(profile.toAbsolutePath().normalize()))) {
            return Optional.of(Phrase.of("newcourse.profile", shown()));
        }
        return Site.above(real)
                .filter(folder -> Files.exists(folder.resolve(CourseFolder.HEAD)))
                .findFirst()
                .map(course -> Phrase.of("newcourse.inside", shown(), ShownPath.of(course)));
    }

    /** Its path as its author would type it. */
    public Path shown() {
        return ShownPath.of(place);
    }

    private boolean isThere() {
        return Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isEmptyFolder() throws IOException {
        try (var files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    /** The path without links, as far as it leads to what is there. */
    private static Path real(Path path) throws IOException {
        var there = Site.above(path).filter(Files::exists).findFirst();
        return there.isEmpty()
                ? path
                : there.get().toRealPath().resolve(there.get().relativize(path)).normalize();
    }

    /** Fills the folder; where that fails, nothing of it is left. */
    public <T> T fill(Filling<T> filling) throws IOException {
        var isThere = isThere();
        var made = isThere ? outOfSight(place, "course") : outOfSight(parent(), name());
        Files.createDirectory(made);
        try {
            var filled = filling.fill(made);
            if (isThere) {
                moveInto(made);
            } else {
                Files.move(made, place);
            }
            return filled;
        } finally {
            delete(made);
        }
    }

    /** The folder around it, which may be a link, and is made where there is none. */
    private Path parent() throws IOException {
        var parent = Optional.ofNullable(place.getParent()).orElse(place);
        return Files.isDirectory(parent) ? parent : Files.createDirectories(parent);
    }

    private String name() {
        return String.valueOf(place.getFileName());
    }

    /** A hidden name that nothing has. */
    private static Path outOfSight(Path folder, String name) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> folder.resolve("." + name + ".new" + (number == 1 ? "" : number)))
                .filter(path -> !Files.exists(path, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow();
    }

    /** The folder itself stays, as somebody may stand in it; the head comes last, for without it there is no course. */
    private void moveInto(Path made) throws IOException {
        var moved = new ArrayList<Path>();
        try {
            for (var file : headLast(made)) {
                var target = place.resolve(file.getFileName());
                Files.move(file, target);
                moved.add(target);
            }
        } catch (IOException e) {
            for (var file : moved) {
                delete(file);
            }
            throw e;
        }
    }

    private static List<Path> headLast(Path made) throws IOException {
        try (var files = Files.list(made)) {
            return files.sorted(Comparator.comparing((Path file) -> file.endsWith(CourseFolder.HEAD)))
                    .toList();
        }
    }

    private static void delete(Path made) throws IOException {
        if (!Files.exists(made, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var files = Files.walk(made)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
