package org.triangulate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;

/** In which form a course that the program brings along is read, where another one is laid over it. */
public enum ShippedForm {
    /** As the build compiled it: soon read, and nobody can say where something stands in it. */
    COMPILED {
        @Override
        CourseFiles files(String id) {
            return ShippedCourse.files(id, CourseFiles.PARTS);
        }
    },

    /** As people wrote it, with lines and columns. */
    WRITTEN {
        @Override
        CourseFiles files(String id) {
            var parts = new LinkedHashMap<String, List<Node.Mapping>>();
            for (var name : ShippedCourse.fileNames(id)) {
                if (name.contains("/") && CourseFolder.isCourseFile(Path.of(name))) {
                    parts.computeIfAbsent(partOf(name), part -> new ArrayList<>())
                            .add(tree(id, name));
                }
            }
            return new CourseFiles(tree(id, CourseFolder.HEAD), parts);
        }
    };

    /** The files of a course; its id is one that the program brings along. */
    abstract CourseFiles files(String id);

    private static String partOf(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    private static Node.Mapping tree(String id, String name) {
        try {
            var text = new String(ShippedCourse.read(id, name), StandardCharsets.UTF_8);
            return Yaml.read(Location.inherited(id, name), text, new Problems()).orElse(CourseFiles.NO_HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
