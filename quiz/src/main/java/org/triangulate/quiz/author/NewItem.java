package org.triangulate.quiz.author;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import org.triangulate.course.Objective;
import org.triangulate.course.Unit;
import org.triangulate.exercises.Template;
import org.triangulate.model.Source;
import org.triangulate.quiz.material.Material;

/** An item that is about to be begun, in a file of its own. */
public record NewItem(String kind, String id, Unit unit, Source source, Site site) {
    /** An id for an item of a kind that neither the course nor one of its files has. */
    public static String freeId(String kind, Material material, Site site) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "new-" + kind + (number == 1 ? "" : "-" + number))
                .filter(id -> material.find(id).isEmpty())
                .filter(id -> site.chosen().isPresent() || !Files.exists(site.fileOf(id)))
                .findFirst()
                .orElseThrow();
    }

    /** The file that it is written to. */
    public Path file() {
        return site.fileOf(id);
    }

    /**
     * Writes the file, with the folders that it needs.
     *
     * @throws FileAlreadyExistsException where there is one already, which stays as it is
     */
    public void write() throws IOException {
        if (Files.exists(file())) {
            throw new FileAlreadyExistsException(file().toString());
        }
        var schema = Schemas.forItems(site.folder(), site.course().orElse(site.folder()));
        var objective =
                unit.objectives().stream().findFirst().map(Objective::id).orElse("");
        var heading = source.headings().get(0).id();
        var text = new Template(id, unit.id(), objective, source.id(), heading, schema).of(kind);
        Files.createDirectories(site.folder());
        Files.writeString(file(), text, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }
}
