package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.model.Indicator;
import org.triangulate.model.Source;
import org.triangulate.model.State;
import org.triangulate.quiz.command.Program.Run;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.MaterialReader;

/** An instructor makes a course from nothing. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NewCourseTest {
    private static final List<String> ANSWERS =
            List.of("Two hills", "two-hills-2026", "en", "Altland", "Neuland", "Roads and Tolls", "Jana Vel", "2015");

    @TempDir
    Path home;

    private Program program;
    private Path place;

    @BeforeEach
    void start() {
        program = new Program(home);
        place = home.resolve("course");
    }

    private Run begin(String... words) {
        return program.run(Stream.concat(Stream.of("new", "course", place.toString()), Stream.of(words))
                .toArray(String[]::new));
    }

    private Material material() {
        assertThat(MaterialReader.checkFolder(place).problems()).isEmpty();
        return MaterialReader.folder(place);
    }

    private void assertNothingWritten() throws IOException {
        assertThat(place).doesNotExist();
        try (var files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString())).isSubsetOf("data");
        }
    }

    private void assertRefused(Run run, String complaint) {
        assertThat(run.complaints()).containsExactly("triangulate: " + complaint);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isOne();
    }

    @Test
    void a_course_is_asked_for_checked_and_studied() {
        var run = program.typing(ANSWERS.toArray(String[]::new)).run("new", "course", place.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.words())
                .contains(
                        "A new course is about to be written to " + place + ".",
                        "Title of the course (Enter for Norland and Sudland): ",
                        "Its id, under which progress is kept (Enter for two-hills): ",
                        "Author of the source (Enter for none): ",
                        "Year of the source (Enter for 2026): ",
                        "Wrote “Two hills” to " + place + ", with the id two-hills-2026.",
                        "triangulate --course " + place + " preview share-of-trade");

        var check = program.typing().run("check", place.toString());
        assertThat(check.out()).startsWith("0 errors, 0 warnings.\nTwo hills: ");

        var course = program.always("--course", place);
        var questions = course.run("study", "--json").json().all("questions");
        assertThat(questions).extracting(question -> question.text("id")).containsExactly("share-of-trade");
        assertThat(course.typing("over 40 %", "").run("study").words())
                .contains(
                        "What share of the trade of Altland is with Neuland, according to Jana Vel 2015?",
                        "Source: Jana Vel 2015, §1 The first chapter",
                        "Session finished: 1 answer. 1 right,");
    }

    @Test
    void the_answers_stand_in_the_files() {
        program.typing(ANSWERS.toArray(String[]::new));
        begin();

        var course = material().course();
        assertThat(course.title()).isEqualTo("Two hills");
        assertThat(course.id()).isEqualTo("two-hills-2026");
        assertThat(course.languages()).containsExactly("en");
        assertThat(course.units()).singleElement();
        assertThat(course.model().all(State.class))
                .extracting(State::id, state -> state.names().preferred())
                .containsExactly(tuple("altland", "Altland"), tuple("neuland", "Neuland"));
        assertThat(course.model().all(Source.class)).singleElement().satisfies(source -> {
            assertThat(source.id()).isEqualTo("roads-and-tolls");
            assertThat(source.title()).isEqualTo("Roads and Tolls");
            assertThat(source.author()).isEqualTo("Jana Vel");
            assertThat(source.date().edtf()).isEqualTo("2015");
        });
        assertThat(course.model().all(Indicator.class))
                .singleElement()
                .extracting(Indicator::name)
                .isEqualTo("Share of the trade of Altland that is with Neuland");
    }

    @Test
    void enter_is_enough() {
        program.typing(Collections.nCopies(ANSWERS.size(), "").toArray(String[]::new));

        assertThat(begin().status()).isZero();
        var course = material().course();
        assertThat(course.title()).isEqualTo("Norland and Sudland");
        assertThat(course.id()).isEqualTo("norland-and-sudland");
        assertThat(course.model().all(Source.class)).singleElement().satisfies(source -> {
            assertThat(source.author()).isEmpty();
            assertThat(source.shortName()).isEqualTo("Trade on Two Shores");
        });
        assertThat(material().bank().items()).hasSize(2);
        assertThat(material().glossary().terms()).hasSize(1);
    }

    @Test
    void what_is_said_by_options_is_not_asked() {
        var run = begin(
                "--title=Two hills",
                "--id=hills",
                "--language=pt-br",
                "--first=Altland",
                "--second=Neuland",
                "--source=Roads",
                "--author=",
                "--year=1999");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Wrote ").doesNotContain("Enter");
        assertThat(material().course().id()).isEqualTo("hills");
        assertThat(material().course().languages()).containsExactly("pt-BR");

        place = home.resolve("second");
        assertThat(program.typing("", "", "", "", "", "")
                        .run("new", "course", place.toString(), "--title=A", "--year=1999")
                        .out())
                .contains("Its id, under which progress is kept (Enter for a): ")
                .doesNotContain("Title of the course", "Year of");
        assertThat(material().course().title()).isEqualTo("A");
    }

    @Test
    void a_program_is_asked_nothing() {
        var tree = begin("--json", "--first", "Sudland").json();

        assertThat(tree.text("folder")).isEqualTo(place.toString());
        assertThat(tree.text("id")).isEqualTo("norland-and-sudland");
        assertThat(tree.text("exercise")).isEqualTo("share-of-trade");
        assertThat(material().course().model().all(State.class))
                .extracting(State::id)
                .containsExactly("sudland", "norland");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nord: land # no comment",
                "\"quoted\" 'and' \\ back",
                "${id} ${second} $1",
                "- a list",
                "{a: b, c: [d]}",
                "*emphasis* _and_ `code` <b>tag</b> [link](x)",
                "&anchor *alias !tag %yaml",
                "null",
                "true",
                "1e5",
                "2016",
                "| block",
                "--- three",
                "Республика Север",
                "北国",
                "Ŵ́ales \uD83C\uDDE7",
                "Gen term trade dependence",
                "share of trade"
            })
    void no_name_breaks_the_files(String name) {
        for (var option : List.of("--title", "--first", "--second", "--source", "--author")) {
            place = home.resolve(option.substring(2));
            assertThat(begin(option, name, "--json").err()).isEmpty();

            var course = material().course();
            var model = course.model();
            var said = switch (option) {
                case "--title" -> course.title();
                case "--first" -> model.all(State.class).get(0).names().preferred();
                case "--second" -> model.all(State.class).get(1).names().preferred();
                case "--source" -> model.all(Source.class).get(0).title();
                default -> model.all(Source.class).get(0).author();
            };
            assertThat(said).as(option).isEqualTo(name);
        }
    }

    @Test
    void what_markdown_would_take_for_its_own_is_shown_as_it_was_typed() {
        begin("--json", "--first", "*Alt*land");

        assertThat(program.run("--course", place.toString(), "exercise", "share-of-trade", "--answer", "42")
                        .err())
                .isEmpty();
        assertThat(program.typing()
                        .run("--course", place.toString(), "preview", "share-of-trade")
                        .words())
                .contains("What share of the trade of *Alt*land is with Sudland");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "--title | ~ ~ | --title: a name has a letter or a digit; write one",
                "--first | ?! | --first: a name has a letter or a digit; write one",
                "--second | norland | --second: 'Norland' is the other one already; name another",
                "--id | Two Hills | --id: 'Two Hills' is no id; use small letters, digits and single hyphens",
                "--id | ../x | --id: '../x' is no id; use small letters, digits and single hyphens",
                "--language | english! | --language: 'english!' is no tag of a language; write one such as en, be, ru or pt-BR",
                "--year | 19 | --year: '19' is no year; write it in four digits, such as 2016",
                "--year | MMXV | --year: 'MMXV' is no year; write it in four digits, such as 2016"
            })
    void what_cannot_be_used_is_refused_in_one_line(String option, String value, String complaint) throws IOException {
        var other = option.equals("--first") ? "--second" : "--first";

        assertRefused(begin(option, value, other, "Norland", "--json"), complaint);
        assertNothingWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u001bb", "a\u0000b", "a\u009bb", "a\u202eb", "a\uFFFFb", "a\uD800b"})
    void a_character_that_no_course_may_hold_is_refused_and_asked_for_again(String name) throws IOException {
        for (var option : List.of("--title", "--source", "--author")) {
            assertThat(begin(option, name, "--json").complaints())
                    .singleElement()
                    .asString()
                    .matches("triangulate: " + option + ": the character U\\+[0-9A-F]{4} may stand in no course; .*");
        }
        assertNothingWritten();

        assertThat(program.typing(name, "Fine", "", "", "", "", "", "", "")
                        .run("new", "course", place.toString())
                        .status())
                .isZero();
        assertThat(material().course().title()).isEqualTo("Fine");
    }

    @Test
    void spaces_and_line_breaks_are_one_space_and_a_long_name_is_too_long() {
        begin("--title", "  Two\n\t  hills\u00a0now ", "--json");
        assertThat(material().course().title()).isEqualTo("Two hills now");

        place = home.resolve("second");
        assertRefused(
                begin("--title", "x".repeat(121), "--json"),
                "--title: more than 120 characters are too many; write it shorter");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
    void who_leaves_at_a_question_writes_nothing(int question) throws IOException {
        var before = ANSWERS.subList(0, question);
        var end = Stream.concat(before.stream(), Stream.of("/end")).toArray(String[]::new);

        for (var typed : List.of(before.toArray(String[]::new), end)) {
            var run = program.typing(typed).run("new", "course", place.toString());
            assertThat(run.out()).endsWith("Nothing was written.\n");
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isOne();
            assertNothingWritten();
        }
    }

    @Test
    void a_folder_in_which_something_stands_is_not_touched() throws IOException {
        var mine = Files.writeString(Files.createDirectory(place).resolve(".mine"), "mine");

        assertRefused(
                begin("--json"),
                "'" + place + "' is there already and is not empty; name a folder that is not there yet");
        assertThat(place).isDirectoryNotContaining(file -> !file.equals(mine));

        place = Files.writeString(home.resolve("file"), "mine");
        assertRefused(begin("--json"), "'" + place + "' is a file; name a folder");
        assertThat(place).hasContent("mine");
    }

    @Test
    void where_no_folder_can_be_made_the_reason_is_told() throws IOException {
        var file = Files.writeString(home.resolve("file"), "mine");
        place = file.resolve("course").resolve("one");

        assertRefused(
                begin("--json"),
                "'" + place + "' cannot be made, as '" + file + "' is a file; name a folder elsewhere");
        assertThat(file).hasContent("mine");
    }

    @Test
    void an_empty_folder_is_filled() throws IOException {
        Files.createDirectory(place);

        assertThat(begin("--json").err()).isEmpty();
        assertThat(material().course().id()).isEqualTo("norland-and-sudland");
    }

    @Test
    void a_link_is_no_folder_to_write_to() throws IOException {
        var elsewhere = Files.createDirectory(home.resolve("elsewhere"));
        Files.createSymbolicLink(place, elsewhere);

        assertRefused(begin("--json"), "'" + place + "' cannot be written: " + place + " is a link");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void no_course_stands_in_another_one_or_among_what_the_program_keeps() throws IOException {
        var other = InventedCourse.copyTo(home.resolve("other"));
        place = other.resolve("model").resolve("course");
        assertThat(begin("--json").complaints().get(0))
                .contains("would be inside the course in '" + other.toRealPath());

        Files.createSymbolicLink(home.resolve("link"), other.resolve("model"));
        place = home.resolve("link").resolve("course");
        assertThat(begin("--json").complaints().get(0)).contains("would be inside the course in '");

        place = program.profile().resolve("course");
        assertThat(begin("--json").complaints().get(0)).contains("is in the folder where progress is kept");
        assertThat(place).doesNotExist();
    }

    @Test
    void the_id_of_a_course_that_comes_along_is_taken() {
        var shipped = MaterialReader.shipped().course();

        assertThat(begin("--json", "--id", shipped.id()).complaints().get(0))
                .contains("'" + shipped.id() + "' is the id of another course");
        begin("--json", "--title", shipped.id());
        assertThat(material().course().id()).isEqualTo(shipped.id() + "-2");
    }

    @Test
    void an_editor_finds_the_schemas() throws IOException {
        begin("--json");

        for (var file : List.of("course.yaml", "model/facts.yaml", "exercises/items.yaml")) {
            var path = place.resolve(file);
            var schema = Files.readAllLines(path).get(0).replaceFirst(".*\\$schema=", "");
            assertThat(path.resolveSibling(schema).normalize())
                    .hasParent(place.resolve(".schemas"))
                    .isRegularFile();
        }
    }

    @Test
    void it_is_asked_in_the_language_of_who_sits_there() {
        var run = program.in(Locale.forLanguageTag("be-BY"))
                .typing("Два берагі", "", "", "Паўночная", "Паўднёвая", "", "", "")
                .run("new", "course", place.toString());

        assertThat(run.out()).contains("Назва курса (Enter — ", "(Enter — dva-beragi): ", "(Enter — be): ");
        assertThat(material().course().languages()).containsExactly("be");
        assertThat(material().course().model().all(State.class))
                .extracting(State::id)
                .containsExactly("paunochnaya", "paudnevaya");
    }

    @Test
    void without_a_word_it_is_said_what_can_be_begun() {
        assertRefused(program.run("new"), "say what to begin: 'new course DIR', or 'new exercise --kind KIND'");
    }
}
