package org.triangulate.docs.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;
import tools.jackson.databind.JsonNode;

/** The example course that the pages of reference quote is sound, and every key stands in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryKeyTest {
    private static final Path COURSE = Project.DOCS.resolve("examples/every-key");

    /** Keys of a course that extends another one; the page of the files of a course shows them. */
    private static final Set<String> OF_OVERLAYS =
            Set.of("extends", "replace", "remove", "replace-units", "remove-units");

    static List<AuthoredFile> files() throws IOException {
        try (var files = Files.walk(COURSE)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(EveryKeyTest::file)
                    .toList();
        }
    }

    private static AuthoredFile file(Path path) {
        var place = COURSE.relativize(path).toString();
        var schema = place.startsWith("assignments/bank/") ? "exercises" : place.replaceAll("s?/.*|\\.yaml", "");
        return AuthoredFile.at(path, schema.equals("exercise") ? "exercises" : schema);
    }

    @Test
    void the_course_passes_the_check_with_its_assignment(@TempDir Path folder) {
        assertThat(new Workplace(folder).run("check", COURSE.toString())).startsWith("0 errors, 0 warnings.");
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_of_it_is_of_the_shape_that_its_schema_describes(AuthoredFile file) {
        assertThat(Schemas.errors(file.schema(), file.tree())).isEmpty();
    }

    @Test
    void every_key_of_every_schema_stands_in_it() throws IOException {
        var seen = new TreeSet<String>();
        for (var file : files()) {
            for (var spot : Spot.within(file.schema(), file.tree(), file.schema())) {
                spot.mapping()
                        .entries()
                        .forEach(entry -> spot.shapes().stream()
                                .filter(shape -> shape.keys().contains(entry.key()))
                                .forEach(shape -> seen.add(shape.document() + " " + shape.name() + " " + entry.key())));
            }
        }
        assertThat(seen).containsAll(known()).hasSizeGreaterThan(200);
    }

    private static Set<String> known() {
        var known = new TreeSet<String>();
        Stream.concat(Schemas.NAMES.stream(), Stream.of("values")).forEach(name -> {
            var document = Schemas.document(name);
            add(known, name + "  ", document);
            document.get("definitions")
                    .forEachEntry((definition, schema) -> add(known, name + " " + definition + " ", schema));
        });
        OF_OVERLAYS.forEach(key -> known.remove("course  " + key));
        known.remove("values names also");
        return known;
    }

    private static void add(Set<String> known, String place, JsonNode mapping) {
        mapping.path("properties").propertyNames().forEach(key -> known.add(place + key));
    }
}
