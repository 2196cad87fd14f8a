package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;

/**
 * A small complete course about two states, with comments that say what to replace.
 *
 * <p>All that it says stands in files of resources beside this class, in the folder {@code template}, with places for what
 * the author was asked.
 */
public record CourseTemplate() implements Beginning {
    /** The files of the course. */
    static final TemplateFiles FILES = new TemplateFiles(
            "template",
            List.of(
                    CourseFolder.HEAD,
                    "model/sources.yaml",
                    "model/facts.yaml",
                    "glossary/terms.yaml",
                    "exercises/items.yaml"));

    private static final String USUAL = "usual.yaml";

    private static final Pattern ID = Pattern.compile("\\bid: ([a-z0-9-]+)");

    @Override
    public List<CourseDetail> asked() {
        return List.of(CourseDetail.values());
    }

    @Override
    public Node.Mapping usual() {
        return Yaml.read(USUAL, FILES.text(USUAL), new Problems()).orElseThrow();
    }

    @Override
    public List<String> taken() {
        return ShippedCourse.ids();
    }

    @Override
    public void write(CourseDetails details, Path made, Path place) throws IOException {
        FILES.write(TemplateBlanks.of(details, ids()), made, place);
    }

    /** The ids that stand in the files as they are. */
    private static List<String> ids() {
        return FILES.names().stream()
                .flatMap(name -> ID.matcher(FILES.text(name)).results())
                .map(id -> id.group(1))
                .toList();
    }
}
