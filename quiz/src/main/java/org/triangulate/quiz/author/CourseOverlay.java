package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.ShippedCourse;
import org.triangulate.course.tree.Node;

/**
 * A course that is laid over one that the program brings along, with an example of each: something added, something
 * replaced and something removed.
 *
 * @param base what is extended
 */
public record CourseOverlay(ShippedExamples base) implements Beginning {
    private static final String REPLACED = "glossary/replaced.yaml";

    private static final List<String> ADDED =
            List.of(CourseFolder.HEAD, "README.md", "model/added.yaml", "glossary/added.yaml");

    /** One over a course that comes along; empty where none has this id. */
    public static Optional<CourseOverlay> over(String id) {
        return Optional.of(id)
                .filter(ShippedCourse.ids()::contains)
                .map(known -> new CourseOverlay(ShippedExamples.of(known)));
    }

    @Override
    public List<CourseDetail> asked() {
        return CourseDetail.OF_A_COPY;
    }

    @Override
    public Node.Mapping usual() {
        return Node.mapping()
                .with(UsualDetails.key(CourseDetail.TITLE), base.title() + " 2")
                .done();
    }

    /** Answers to a course that comes along count in those over it, and not the other way round: each has an id of its own. */
    @Override
    public List<String> taken() {
        return ShippedCourse.ids();
    }

    @Override
    public void write(CourseDetails details, Path made, Path place) throws IOException {
        var files = new ArrayList<>(ADDED);
        base.term().ifPresent(term -> files.add(REPLACED));
        new TemplateFiles("overlay", files).write(blanks(details), made, place);
    }

    private TemplateBlanks blanks(CourseDetails details) {
        var fillings = new HashMap<String, String>();
        fillings.put("id", details.of(CourseDetail.ID));
        fillings.put("title", TemplateBlanks.quoted(details.of(CourseDetail.TITLE)));
        fillings.put("base", base.id());
        fillings.put("unit", base.unit());
        fillings.put("id.source", IdOfName.of("our own source", "source", base.ids()));
        fillings.put("id.term", IdOfName.of("our own term", "term", base.ids()));
        fillings.put("removed", base.item());
        fillings.put("replaced", base.term().map(ShippedExamples.Written::id).orElse(""));
        fillings.put("entry", base.term().map(ShippedExamples.Written::text).orElse(""));
        return new TemplateBlanks(fillings);
    }
}
