package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.Template;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.MaterialReader;

/** An author begins an item. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewExerciseTest {
    @TempDir
    Path home;

    private Path course;

    @BeforeEach
    void copyCourse() {
        course = InventedCourse.copyTo(home.resolve("course"));
    }

    private Run begin(Object... words) {
        return new Program(home)
                .run(Stream.concat(
                                Stream.of("new", "exercise"), Stream.of(words).map(Object::toString))
                        .toArray(String[]::new));
    }

    private Path file(String name) {
        return course.resolve("exercises").resolve(name);
    }

    private static List<String> kinds() {
        return Template.kinds();
    }

    private void assertRefused(Run run, String complaint) {
        assertThat(run.complaints()).containsExactly("triangulate: " + complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isOne();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_file_passes_the_check_and_the_item_can_be_previewed(String kind) {
        var run = begin("--kind", kind, course);

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                        Wrote %s.
                        Change it piece by piece. See it as a student does: triangulate --course %s preview new-%s
                        """.formatted(file("new-" + kind + ".yaml"), course, kind));
        assertThat(MaterialReader.checkFolder(course).problems()).isEmpty();
        assertThat(new Program(home)
                        .run("preview", "new-" + kind, "--course", course.toString())
                        .out())
                .contains("1 of 1. Grain and its price, remember, new.");
    }

    @Test
    void it_passes_the_check_of_the_smallest_course_that_there_is() throws IOException {
        var small = Files.createDirectories(home.resolve("small"));
        Files.createDirectory(small.resolve("model"));
        Files.writeString(small.resolve("course.yaml"), """
                        id: small
                        title: A small course
                        about: For a test.
                        units: [{id: water, title: Water}]
                        """);
        Files.writeString(small.resolve("model").resolve("sources.yaml"), """
                        sources:
                          - {id: report, short: report, title: A report, about: It is one., headings: [{id: "1", title: Lake}]}
                        """);

        for (var kind : kinds()) {
            assertThat(begin("--kind", kind, small).err()).isEmpty();
        }
        assertThat(MaterialReader.checkFolder(small).problems()).isEmpty();
    }

    @Test
    void the_unit_the_id_and_the_file_may_be_chosen() {
        var target = file("bridge/tolls.yaml");

        begin("--kind", "numeric", "--unit", "bridge", "--id", "toll-of-a-cart", target);

        assertThat(target)
                .content()
                .contains("\nid: toll-of-a-cart", "\nunit: bridge\n", "\nobjective: order-the-tolls");
        assertThat(MaterialReader.folder(course).bank().find("toll-of-a-cart")).isPresent();
    }

    @Test
    void the_course_in_use_is_meant_where_no_place_is_named() {
        begin("--kind", "numeric", "--course", course);

        assertThat(file("new-numeric.yaml")).exists();
    }

    @Test
    void a_second_one_gets_another_id_even_if_only_the_file_is_in_the_way() throws IOException {
        begin("--kind", "numeric", course);
        begin("--kind", "numeric", course);
        assertThat(file("new-numeric-2.yaml")).content().contains("\nid: new-numeric-2 ");

        Files.writeString(file("new-numeric.yaml"), "items: []\n");
        begin("--kind", "numeric", course);
        assertThat(file("new-numeric.yaml")).hasContent("items: []\n");
        assertThat(file("new-numeric-3.yaml")).exists();
    }

    @Test
    void a_second_one_of_a_kind_is_remarked_on_as_long_as_it_asks_the_same() {
        begin("--kind", "ordering", course);

        assertThat(begin("--kind", "ordering", "--id", "one-more", course).out())
                .contains("exercises/one-more.yaml:5:5: warning TR308: the question is nearly that of 'new-ordering'");
    }

    @Test
    void nothing_is_ever_overwritten() throws IOException {
        var target = Files.writeString(file("mine.yaml"), "items: []\n");

        assertRefused(
                begin("--kind", "numeric", target),
                "'" + target + "' is there already and stays as it is; choose another id or another file");
        assertThat(target).hasContent("items: []\n");
    }

    @Test
    void a_link_is_no_file_to_write_to() throws IOException {
        var secret = home.resolve("secret.yaml");
        Files.createSymbolicLink(home.resolve("link.yaml"), secret);
        assertThat(begin("--kind", "numeric", home.resolve("link.yaml"))
                        .complaints()
                        .get(0))
                .contains("is there already");
        assertThat(secret).doesNotExist();

        Files.createSymbolicLink(file("elsewhere"), Files.createDirectory(home.resolve("elsewhere")));
        assertThat(begin("--kind", "numeric", file("elsewhere/x.yaml")).complaints())
                .contains("exercises/elsewhere: error TR105: this is a link, not a file; put a copy in its place");
        assertThat(home.resolve("elsewhere")).isEmptyDirectory();
    }

    @Test
    void a_file_that_the_course_would_not_read_is_not_written() {
        var target = course.resolve("model").resolve("x.yaml");

        assertThat(begin("--kind", "numeric", target).complaints().get(0)).contains("would not be read");
        assertThat(target).doesNotExist();
    }

    @Test
    void slips_are_answered_with_what_was_probably_meant() {
        assertRefused(begin("--kind", "numric", course), "there is no kind 'numric'; did you mean 'numeric'?");
        assertRefused(
                begin("--kind", "xyzzy", course),
                "there is no kind 'xyzzy'; the kinds are " + String.join(", ", kinds()));
        assertRefused(
                begin("--kind", "numeric", "--unit", "bridg", course),
                "no unit is called 'bridg'; did you mean 'bridge'?");
        assertRefused(
                begin("--kind", "numeric", "--id", "harvest", course),
                "the id 'harvest' is taken: 'show harvest' shows the term");
        assertRefused(
                begin("--kind", "numeric", "--id", "gen-x", course),
                "'gen-x' is no id for an item; use small letters, digits and single hyphens, and begin otherwise than"
                        + " 'gen-'");
        assertRefused(
                begin("--kind", "numeric", "--id", "../x", course),
                "'../x' is no id for an item; use small letters, digits and single hyphens, and begin otherwise than"
                        + " 'gen-'");
        assertRefused(
                begin("--kind", "numeric"),
                "the course that comes along is no folder; name that of your own, as in"
                        + " 'new exercise --kind numeric DIR'");
    }

    @Test
    void an_editor_finds_the_schema_beside_the_course() throws IOException {
        begin("--kind", "numeric", course);

        var modeline = Files.readAllLines(file("new-numeric.yaml")).get(0);
        assertThat(modeline).isEqualTo("# yaml-language-server: $schema=../.schemas/exercises.schema.json");
        var schemas = course.resolve(".schemas");
        assertThat(schemas.resolve("exercises.schema.json"))
                .hasSameTextualContentAs(Path.of("../docs/schemas/exercises.schema.json"));
        assertThat(schemas.resolve("values.schema.json"))
                .hasSameTextualContentAs(Path.of("../docs/schemas/values.schema.json"));
    }

    @Test
    void a_schema_of_another_version_is_brought_up_to_date_and_a_link_is_not_written_through() throws IOException {
        begin("--kind", "numeric", course);
        var schema = course.resolve(".schemas").resolve("values.schema.json");
        Files.writeString(schema, "{}");
        begin("--kind", "numeric", course);
        assertThat(schema).hasSameTextualContentAs(Path.of("../docs/schemas/values.schema.json"));

        var mine = Files.writeString(home.resolve("mine"), "mine");
        Files.delete(schema);
        Files.createSymbolicLink(schema, mine);
        assertThat(begin("--kind", "numeric", course).complaints().get(0)).contains("is a link");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void in_a_project_that_has_the_schemas_they_are_not_copied() throws IOException {
        var schemas = Files.createDirectories(home.resolve("docs").resolve("schemas"));
        for (var name : List.of("course", "model", "glossary", "exercises", "assignment", "values")) {
            Files.copy(Path.of("../docs/schemas/" + name + ".schema.json"), schemas.resolve(name + ".schema.json"));
        }

        begin("--kind", "numeric", course);

        assertThat(file("new-numeric.yaml"))
                .content()
                .startsWith("# yaml-language-server: $schema=../../docs/schemas/exercises.schema.json\n");
        assertThat(course.resolve(".schemas")).doesNotExist();
    }

    @Test
    void a_file_of_no_course_is_written_for_the_course_in_use() {
        var target = home.resolve("apart").resolve("item.yaml");

        assertThat(begin("--kind", "numeric", target).err()).isEmpty();
        assertThat(target).content().contains("\nunit: ", "\ncite: {source: ");
    }

    @Test
    void programs_are_told_the_file() {
        var run = begin("--kind", "numeric", course, "--json");

        assertThat(run.json().text("file")).isEqualTo(file("new-numeric.yaml").toString());
        assertThat(run.json().text("id")).isEqualTo("new-numeric");
        assertThat(run.json().text("unit")).isEqualTo("grain");
    }
}
