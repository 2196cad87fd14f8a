package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.triangulate.course.tree.Node;

/** What a new course begins as: the small example that comes along, a copy of another course, or one laid over it. */
public sealed interface Beginning permits CourseTemplate, CourseCopy, CourseOverlay {
    /** What its author is asked. */
    List<CourseDetail> asked();

    /** What is meant by some of that where nothing is said, by its name in small letters. */
    Node.Mapping usual();

    /** Ids that the course cannot have. */
    List<String> taken();

    /**
     * Writes the files of the course.
     *
     * @param made an empty folder that they are written to
     * @param place the folder in which the course will stand when it is whole
     */
    void write(CourseDetails details, Path made, Path place) throws IOException;
}
