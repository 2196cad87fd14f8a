package org.triangulate.quiz.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.triangulate.course.CourseFolder;
import org.triangulate.exercises.ItemBank;

/**
 * Where a new file of items is written, and to which course it belongs.
 *
 * @param course the folder of the course; empty where the file stands in none
 * @param folder the folder that the file is put into
 * @param chosen the name of the file, where somebody chose one
 */
public record Site(Optional<Path> course, Path folder, Optional<String> chosen) {
    /** Of a course's folder, or of a file, which belongs to the course whose folder is nearest above it. */
    public static Site of(Path place) {
        var whole = place.toAbsolutePath().normalize();
        var folder = whole.getParent();
        if (folder == null || Files.isDirectory(whole) || !CourseFolder.isCourseFile(whole)) {
            return new Site(Optional.of(whole), whole.resolve(ItemBank.PART), Optional.empty());
        }
        var course = above(folder)
                .filter(candidate -> Files.exists(candidate.resolve(CourseFolder.HEAD)))
                .findFirst();
        return new Site(course, folder, Optional.of(whole.getFileName().toString()));
    }

    /** A folder and every folder that it stands in, from the inside. */
    static Stream<Path> above(Path folder) {
        return Stream.iterate(folder, Objects::nonNull, Path::getParent);
    }

    /** The file for an item: the one that was chosen, or one that is called like the item. */
    Path fileOf(String id) {
        return folder.resolve(chosen.orElse(id + ".yaml"));
    }

    /** Whether the check of the course reads the file, which has to stand among the items. */
    public boolean isRead() {
        return course.map(whole -> folder.startsWith(whole.resolve(ItemBank.PART)))
                .orElse(true);
    }
}
