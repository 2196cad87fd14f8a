package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.CourseProblems;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Node;

/**
 * A course that begins as a copy of another one, with an id and a title of its own. The lines by which editors find the
 * schemas are made to fit its place; everything else is the original's, byte by byte.
 *
 * @param head the course.yaml of the original
 */
public record CourseCopy(Original original, HeadText head) implements Beginning {
    private static final Pattern SCHEMA =
            Pattern.compile("\\A(\\uFEFF?# yaml-language-server: \\$schema=)\\S*?([a-z]+\\.schema\\.json)");

    /**
     * A copy of a course.
     *
     * @throws CourseProblems where the course cannot be used
     * @throws IOException where its head cannot be read
     */
    public static CourseCopy of(Original original) throws IOException {
        original.check();
        return new CourseCopy(original, new HeadText(text(original.read(CourseFolder.HEAD))));
    }

    @Override
    public List<CourseDetail> asked() {
        return CourseDetail.OF_A_COPY;
    }

    @Override
    public Node.Mapping usual() {
        return Node.mapping()
                .with(UsualDetails.key(CourseDetail.TITLE), head.value("title") + " 2")
                .done();
    }

    /** The progress of a copy would mix with that of its original. */
    @Override
    public List<String> taken() {
        var taken = new ArrayList<>(ShippedCourse.ids());
        taken.add(head.value("id"));
        return taken;
    }

    @Override
    public void write(CourseDetails details, Path made, Path place) throws IOException {
        var schemas = Schemas.forCourse(made, place);
        var ownHead = head.with(details.of(CourseDetail.ID), details.of(CourseDetail.TITLE));
        for (var name : original.files()) {
            var file = made.resolve(name);
            var seen = Schemas.seenFrom(place.resolve(name), schemas);
            Files.createDirectories(file.getParent());
            if (name.equals(CourseFolder.HEAD)) {
                Files.writeString(file, placed(ownHead, seen));
            } else if (CourseFolder.isCourseFile(file)) {
                Files.writeString(file, placed(text(original.read(name)), seen));
            } else {
                Files.write(file, original.read(name));
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String placed(String text, String schemas) {
        return SCHEMA.matcher(text).replaceFirst(line -> {
            var known = Schemas.FILES.contains(line.group(2));
            return Matcher.quoteReplacement(known ? line.group(1) + schemas + "/" + line.group(2) : line.group());
        });
    }
}
