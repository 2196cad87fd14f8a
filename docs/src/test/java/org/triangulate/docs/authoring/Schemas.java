package org.triangulate.docs.authoring;

import static com.networknt.schema.SpecificationVersion.DRAFT_7;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;
import org.triangulate.docs.Project;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas of authored files, which an editor reads, read as an editor does. */
final class Schemas {
    static final Path FOLDER = Project.DOCS.resolve("schemas");

    static final List<String> NAMES = List.of("course", "model", "glossary", "exercises", "assignment");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(DRAFT_7, builder -> builder.schemas(Schemas::text));

    private Schemas() {}

    static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }

    static JsonNode document(String name) {
        return JsonMapper.shared().readTree(file(name).toFile());
    }

    private static String text(String iri) {
        try {
            return Files.readString(Path.of(URI.create(iri)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a schema has to say against a file. */
    static List<Error> errors(String schema, Node.Mapping tree) {
        var json = new StringWriter();
        Json.write(tree, json);
        return REGISTRY.getSchema(SchemaLocation.of(file(schema).toUri().toString()))
                .validate(json.toString(), InputFormat.JSON);
    }
}
