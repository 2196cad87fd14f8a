package org.triangulate.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.course.tree.Location;

/** Reads the lines of a course's files again, for a problem to be shown at its place; never a file outside its folder. */
public final class CourseLines {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path folder;
    private final Map<String, List<String>> read = new HashMap<>();

    public CourseLines(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The line of a place; empty where a whole file is meant, or where there is no such line now. */
    public Optional<String> at(Location location) {
        if (location.line() < 1) {
            return Optional.empty();
        }
        var lines = read.computeIfAbsent(location.file(), this::of);
        return location.line() <= lines.size() ? Optional.of(lines.get(location.line() - 1)) : Optional.empty();
    }

    /** The lines of a file, by its name in the folder; none where it cannot be read, or only through a link. */
    public List<String> of(String name) {
        try {
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder)
                    || !isReachedWithoutLink(file)
                    || Files.size(file) > CourseFolder.LARGEST_FILE) {
                return List.of();
            }
            var text = Files.readString(file);
            return text.replaceFirst("^" + BYTE_ORDER_MARK, "").lines().toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }

    private boolean isReachedWithoutLink(Path file) {
        for (var part = file.getParent(); part != null && !part.equals(folder); part = part.getParent()) {
            if (Files.isSymbolicLink(part)) {
                return false;
            }
        }
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
}
