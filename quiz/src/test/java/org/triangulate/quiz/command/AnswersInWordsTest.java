package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.terminal.Columns;

/** Every command as people use it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersInWordsTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    private String answer(String... words) {
        var run = program.run(words);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.out();
    }

    @Test
    void show_tells_all_of_a_thing_and_who_says_so() {
        assertThat(answer("show", "kaldia")).isEqualTo("""
                        Kaldia  (state kaldia)
                        original: Кальдия
                        also: Kaldija
                        about: The larger of the two. It has the fields and needs the bridge.
                        unit: grain
                        source: Atlas 2015, §2.1 Who eats whose bread
                        source: Survey 2018, Harvest and hunger, crediting Ilya Orlov
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "кальдия, Kaldia",
        "Treaty of Sol, Treaty of the bridge at Sol",
        "хлеб, khleb",
        "share-of-grain, 'What share'"
    })
    void show_understands_every_spelling(String word, String heading) {
        assertThat(answer("show", word)).startsWith(heading);
        assertThat(program.run(("show " + word).split(" ")).out()).startsWith(heading);
    }

    @Test
    void compare_tells_who_says_what_and_why_they_differ() {
        assertThat(answer("compare", "grain-share"))
                .contains(
                        "Atlas 2015 says over 40 % (2014).\n",
                        "Survey 2018 Harvest and hunger says 60 to 70 % (2014).\n",
                        "They differ (other measure): Two fifths or two thirds\n")
                .isEqualTo(answer("compare", "grain-share-survey"));
    }

    @Test
    void compare_without_an_id_lists_the_indicators() {
        assertThat(answer("compare")).isEqualTo("""
                        Grain and its price, 1
                        grain-share  Share of Morvian grain that comes from Kaldia
                        The bridge, the tolls and the treaty, 2
                        toll-income  What Morvia earns by the toll
                        carts  Carts that cross the bridge in a day
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khleb", "ХЛЕБ"})
    void term_finds_a_word_in_any_spelling(String word) {
        assertThat(answer("term", word)).startsWith("khleb  (хлеб, “bread”)  unit: Grain and its price\n");
    }

    @Test
    void term_finds_a_term_of_several_words() {
        assertThat(answer("term", "bargaining", "power")).startsWith("bargaining power  (рычаг)");
    }

    @Test
    void term_says_that_it_guesses() {
        assertThat(answer("term", "granery")).startsWith("No term is spelt 'granery'. Nearest: granary.\n\ngranary");
    }

    @Test
    void term_without_a_word_lists_the_terms() {
        assertThat(answer("term")).isEqualTo("""
                        Grain and its price, 4
                        khleb  khleb
                        harvest  harvest
                        granary  granary
                        leverage  bargaining power
                        """);
    }

    @Test
    void exercise_without_an_id_lists_the_items() {
        assertThat(answer("exercise").lines())
                .contains("name-the-buyer  Which state buys its bread?", "gen-term-khleb  Which term fits?")
                .hasSize(2 + InventedCourse.material().bank().items().size());
    }

    @ParameterizedTest
    @CsvSource({
        "name-the-buyer, морвия, Right.",
        "name-the-buyer, Kaldia, Not quite.",
        "share-of-grain, 42, Right.",
        "share-of-grain, 50, Not quite.",
        "gen-figure-grain-share-survey, 65 %, Partly right: 50 % of the points."
    })
    void exercise_grades_an_answer_from_the_command_line_and_keeps_nothing_of_it(
            String id, String typed, String verdict) {
        assertThat(answer("exercise", id, "--answer", typed)).startsWith("\n" + verdict + "\n");
        assertThat(program.profile()).doesNotExist();
    }

    @Test
    void exercise_asks_when_no_answer_is_given_and_keeps_it() {
        program.typing("Кальдия", "", "морвия", "", "");

        assertThat(answer("exercise", "name-the-buyer"))
                .containsSubsequence(
                        "1 of 1. Grain and its price, remember, new.",
                        "Which state buys its bread?",
                        "Type a word or a name, in any script: ",
                        "Not quite.",
                        "2 of 2 (once more)",
                        "Right.",
                        "Session finished: 2 answers.",
                        "1 right, 0 partly right, 1 not; less than a minute.");
        assertThat(answer("progress")).startsWith("2 answers, ");
    }

    @Test
    void the_seed_alone_decides_the_order_of_the_choices() {
        var first = answer("exercise", "who-has-the-fields", "--seed", "1");
        var second = answer("exercise", "who-has-the-fields", "--seed=1", "--json");

        assertThat(first).contains("a: Morvia, which lacks <b>money</b> to buy the grain that it eats in winter");
        assertThat(second)
                .contains("\"a\" : \"Morvia, which lacks <b>money</b> to buy the grain that it eats in winter\"");
    }

    @Test
    void drill_without_a_topic_lists_the_units() {
        assertThat(answer("drill")).isEqualTo("""
                        grain  Grain and its price, 13 items
                        bridge  The bridge, the tolls and the treaty, 10 items
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bridge", "bridge-treaty", "Договор о мосте", "what-was-promised"})
    void drill_takes_a_unit_an_id_or_a_name(String topic) {
        assertThat(answer("drill", topic)).containsPattern("1 of \\d+\\. The bridge, the tolls and the treaty");
    }

    @Test
    void unit_shows_a_unit_by_its_id_its_title_or_their_beginning() {
        assertThat(answer("unit", "grain"))
                .isEqualTo(answer("unit", "grain and its price"))
                .isEqualTo(answer("unit", "Gra"))
                .startsWith("Grain and its price  (unit grain)\n\nAfter it you can\n")
                .contains("- Read a share for its year and its whole.  1 item\n", "\nTerms\n", "'drill grain' asks");
    }

    @Test
    void unit_without_a_name_lists_the_syllabus() {
        assertThat(answer("unit"))
                .startsWith("Grain and its price  (unit grain)\n2 objectives, ")
                .contains("(unit bridge)\n1 objective, ");
    }

    @Test
    void unit_refuses_what_names_none_or_several() {
        assertThat(program.run("unit", "grian").err())
                .isEqualTo("triangulate: no unit is called 'grian'; did you mean 'grain'?\n");
        assertThat(program.run("unit", "!").status()).isOne();
    }

    @Test
    void progress_before_the_first_answer_is_all_new() {
        assertThat(answer("progress")).isEqualTo("""
                        0 answers, 0 due now, 23 new.
                        Grain and its price: 0 of 13 items met, 0 due.
                        The bridge, the tolls and the treaty: 0 of 10 items met, 0 due.
                        """);
    }

    @Test
    void check_counts_what_a_course_holds() {
        assertThat(answer("check")).isEqualTo("""
                        0 errors, 0 warnings.
                        Morvia and Kaldia: 26 facts, 4 terms, 6 authored items (3 above recall) and 17 generated ones.
                        """);
        assertThat(new Program(home)
                        .run("check", InventedCourse.folder().toString())
                        .out())
                .isEqualTo(answer("check"));
        assertThat(new Program(home).run("check").out())
                .startsWith("0 errors, 0 warnings.\nRussia–Belarus relations: ");
    }

    @Test
    void check_lists_every_problem_and_says_with_its_status_whether_the_course_can_be_used() {
        var course = InventedCourse.copyTo(home.resolve("course"));
        InventedCourse.spoil(course, "glossary/terms.yaml", "    related: [khleb]\n", "");
        var warned = new Program(home).run("check", course.toString());
        assertThat(warned.status()).isZero();
        assertThat(warned.out()).contains(" warning TR302: ", "\n0 errors, 1 warning.\n");

        InventedCourse.spoil(course, "model/figures.yaml", "value: over 40 %", "value: lots");
        var refused = new Program(home).run("check", course.toString());
        assertThat(refused.status()).isOne();
        assertThat(refused.out())
                .startsWith("model/figures.yaml:11:16: error TR207: ")
                .contains("\nLine 11 reads: value: lots\nThe place is at: lots\n")
                .endsWith(", 0 warnings.\n'explain TR207' says more of such a problem.\n");
        assertThat(refused.err()).isEmpty();
    }

    @Test
    void help_lists_every_command() {
        assertThat(answer("help")).isEqualTo(answer("--help")).isEqualTo(answer("-h"));
        assertThat(answer("help"))
                .startsWith("Usage: triangulate [-hV]")
                .containsSubsequence(
                        "study",
                        "drill",
                        "exercise",
                        "unit",
                        "term",
                        "show",
                        "compare",
                        "chart",
                        "timeline",
                        "progress",
                        "forecast",
                        "calendar",
                        "check",
                        "explain",
                        "preview",
                        "new",
                        "export",
                        "help");
    }

    @Test
    void help_says_more_of_each_command() {
        for (var command : List.of(
                "study",
                "drill",
                "exercise",
                "unit",
                "term",
                "show",
                "compare",
                "chart",
                "timeline",
                "progress",
                "forecast",
                "calendar",
                "check",
                "explain",
                "preview",
                "new",
                "export")) {
            assertThat(answer("help", command))
                    .startsWith("Usage: triangulate " + command)
                    .contains("--json", "--plain", "--course=DIR", "--profile=DIR");
        }
    }

    @Test
    void help_says_more_of_a_command_within_a_command_too() {
        for (var command : List.of("publish", "open", "submit", "grade", "forget")) {
            assertThat(answer("help", "assignment", command))
                    .startsWith("Usage: triangulate assignment " + command)
                    .isEqualTo(answer("assignment", command, "--help"))
                    .isEqualTo(answer("assignment", command, "-h"));
        }
        assertThat(answer("help", "assignment"))
                .contains("publish", "forget")
                .isEqualTo(answer("assignment", "--help"));
        assertThat(answer("help", "unit")).isEqualTo(answer("unit", "--help"));
    }

    @Test
    void the_version_is_one_line() {
        assertThat(answer("--version")).isEqualTo("Triangulate 0.1.0\n").isEqualTo(answer("-V"));
    }

    @Test
    void text_is_as_wide_as_the_terminal_says() {
        program.with("COLUMNS", "45");

        assertThat(answer("show", "bridge-treaty").lines()).allMatch(line -> Columns.of(line) <= 45);
        assertThat(answer("show", "bridge-treaty").lines()).anyMatch(line -> Columns.of(line) > 38);
    }

    @Test
    void looking_things_up_leaves_no_trace() {
        for (var command : List.of("show kaldia", "term khleb", "compare", "exercise", "drill", "check", "help")) {
            answer(command.split(" "));
        }

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void progress_is_kept_where_it_was_asked_to_be() {
        var elsewhere = home.resolve("elsewhere");

        answer("--profile", elsewhere.toString(), "progress");

        assertThat(Files.exists(elsewhere.resolve("progress.db"))).isTrue();
        assertThat(program.profile()).doesNotExist();
    }
}
