package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.Draft;
import org.triangulate.quiz.material.KeyRecord;

/** The moment when an author says that the keys of a course are as they should be. */
public final class Acceptance {
    private Acceptance() {}

    /** Writes the record of a course's keys into its folder, and returns how many there are. */
    public static int accept(Path course) throws IOException {
        var record = KeyRecord.of(CourseFolder.readOwn(course, new Draft()));
        var file = course.resolve(KeyRecord.FILE);
        if (Files.isSymbolicLink(file) || Files.isSymbolicLink(file.getParent())) {
            throw new Linked(KeyRecord.FILE);
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, record.text());
        return record.size();
    }
}
