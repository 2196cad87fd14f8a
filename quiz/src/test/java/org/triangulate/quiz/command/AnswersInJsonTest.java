package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.JsonTree;

/** Every command as programs use it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersInJsonTest {
    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    private JsonTree answer(String... words) {
        var run =
                program.run(Stream.concat(Stream.of(words), Stream.of("--json")).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        return run.json();
    }

    private static List<String> ids(List<JsonTree> things) {
        return things.stream().map(thing -> thing.text("id")).toList();
    }

    @Test
    void help_answers_with_what_a_command_understands() {
        var mock = answer("help", "mock");

        assertThat(mock.text("does")).startsWith("Sit a mock exam");
        assertThat(mock.text("usage")).startsWith("triangulate mock [").contains("[--minutes=NUMBER]");
        assertThat(mock.all("options"))
                .extracting(option -> option.texts("names") + " " + option.text("value"))
                .contains("[--minutes] NUMBER", "[--confidence] ")
                .doesNotContain("[--plain] ");
        assertThat(mock.text("arguments/0/value")).isEqualTo("TOPIC");
        assertThat(mock.text("arguments/0/required")).isEqualTo("false");
        assertThat(mock.text("arguments/0/repeated")).isEqualTo("true");
    }

    @Test
    void help_answers_with_the_commands_within_a_command() {
        var all = answer("help").all("commands");
        var assignment = answer("help", "assignment");

        assertThat(all).extracting(command -> command.text("name")).contains("study", "assignment", "help");
        assertThat(assignment.all("commands"))
                .extracting(command -> command.text("usage"))
                .anyMatch(usage -> usage.matches("triangulate assignment compare .*DIR VERSION VERSION"));
    }

    @Test
    void show_answers_with_the_thing() {
        var treaty = answer("show", "Договор", "о", "мосте");

        assertThat(treaty.text("id")).isEqualTo("bridge-treaty");
        assertThat(treaty.text("kind")).isEqualTo("treaty");
        assertThat(treaty.text("signed/edtf")).isEqualTo("1996-04-02");
        assertThat(treaty.text("signed/words")).isEqualTo("2 April 1996");
        assertThat(treaty.texts("parties")).containsExactly("morvia", "kaldia");
        assertThat(treaty.all("provisions"))
                .extracting(provision -> provision.text("outcome"))
                .containsExactly("partly", "unrealised");
        assertThat(treaty.text("citations/0/at")).isEqualTo("3");
    }

    @Test
    void compare_answers_with_the_figures_and_with_what_is_known_of_their_differences() {
        var compared = answer("compare", "grain-share");

        assertThat(compared.all("indicator/readings"))
                .extracting(reading -> reading.text("value/written"))
                .containsExactly("over 40 %", "60 to 70 %", "almost 100 %");
        assertThat(compared.all("disagreements")).hasSize(1);
        assertThat(compared.text("disagreements/0/type")).isEqualTo("other-measure");
        assertThat(answer("compare", "toll-income").all("disagreements")).isEmpty();
    }

    @Test
    void compare_without_an_id_answers_with_every_indicator() {
        assertThat(ids(answer("compare").all())).containsExactly("grain-share", "toll-income", "carts");
    }

    @Test
    void term_answers_with_the_terms_and_whether_they_are_spelt_so() {
        var exact = answer("term", "хлеб");
        assertThat(exact.truth("exact")).isTrue();
        assertThat(ids(exact.all("terms"))).containsExactly("khleb");
        assertThat(exact.text("terms/0/names/ru")).isEqualTo("хлеб");

        var guessed = answer("term", "granery");
        assertThat(guessed.truth("exact")).isFalse();
        assertThat(ids(guessed.all("terms"))).containsExactly("granary");
    }

    @Test
    void term_without_a_word_answers_with_every_term() {
        assertThat(ids(answer("term").all())).containsExactly("khleb", "harvest", "granary", "leverage");
    }

    @Test
    void exercise_without_an_id_answers_with_every_item_and_its_stem() {
        var items = answer("exercise").all();

        assertThat(items).hasSameSizeAs(InventedCourse.material().bank().items());
        assertThat(items.get(0).text("unit")).isEqualTo("grain");
        assertThat(items.get(0).text("stem")).startsWith("Which of the two has the fields, and **what**");
    }

    @Test
    void exercise_answers_with_the_question_as_a_student_meets_it_and_without_its_key() {
        var question = answer("exercise", "who-has-the-fields", "--seed", "1");

        assertThat(question.keys()).containsExactly("id", "seed", "unit", "stem", "choices", "answer");
        assertThat(question.text("answer")).isEqualTo("one letter");
        assertThat(question.at("choices/0").keys()).containsExactly("a", "b", "c");
        assertThat(program.run("exercise", "who-has-the-fields", "--json").out())
                .doesNotContain("key", "why");
    }

    @ParameterizedTest
    @CsvSource({
        "name-the-buyer, морвия, right, 1",
        "share-of-grain, 50, wrong, 0",
        "gen-figure-grain-share-survey, 65 %, partly, 0.5"
    })
    void exercise_answers_with_the_grade(String id, String typed, String verdict, double score) {
        var grade = answer("exercise", id, "--answer", typed);

        assertThat(grade.text("id")).isEqualTo(id);
        assertThat(grade.text("verdict")).isEqualTo(verdict);
        assertThat(grade.number("score")).isEqualTo(score);
        assertThat(grade.text("expected")).isNotEmpty();
    }

    @Test
    void the_choice_that_was_told_by_a_letter_is_graded_by_that_letter() {
        for (var seed : List.of("1", "2", "3", "4")) {
            var question = answer("exercise", "who-has-the-fields", "--seed", seed);
            var letter = question.at("choices/0").keys().stream()
                    .filter(label -> question.text("choices/0/" + label).startsWith("Kaldia"))
                    .findFirst()
                    .orElseThrow();

            var grade = answer("exercise", "who-has-the-fields", "--seed", seed, "--answer", letter);

            assertThat(grade.text("verdict")).isEqualTo("right");
        }
    }

    @Test
    void unit_answers_with_objectives_facts_terms_and_disagreements() {
        var unit = answer("unit", "grain");

        assertThat(unit.text("objectives/0/id")).isEqualTo("read-shares");
        assertThat(unit.at("objectives/0").number("items")).isEqualTo(1);
        assertThat(ids(unit.all("facts"))).contains("grain-share-atlas");
        assertThat(unit.texts("terms")).isNotEmpty();
        assertThat(ids(answer("unit").all())).containsExactly("grain", "bridge");
    }

    @Test
    void drill_without_a_topic_answers_with_the_units() {
        var units = answer("drill").all();

        assertThat(ids(units)).containsExactly("grain", "bridge");
        assertThat(units.get(1).number("items")).isEqualTo(10);
    }

    @Test
    void drill_answers_with_the_questions_of_the_topic_alone() {
        var questions = answer("drill", "grain", "--questions", "12").all("questions");

        assertThat(questions)
                .hasSize(12)
                .extracting(question -> question.text("unit"))
                .containsOnly("grain");
        assertThat(ids(questions)).doesNotHaveDuplicates();
        assertThat(ids(answer("drill", "toll-asked").all("questions")))
                .containsExactlyInAnyOrder("order-of-the-toll", "gen-year-toll-asked");
    }

    @Test
    void study_answers_with_the_questions_of_today_and_begins_no_session() {
        var questions = answer("study").all("questions");

        assertThat(questions).hasSizeBetween(10, 20);
        assertThat(questions)
                .extracting(question -> question.text("unit"))
                .startsWith("grain", "bridge")
                .containsOnly("grain", "bridge");
        assertThat(program.run("study").out()).doesNotContain("Going on where you stopped");
    }

    @Test
    void one_chance_gives_one_session_and_another_gives_another() {
        var first = ids(answer("study").all("questions"));

        assertThat(ids(answer("study").all("questions"))).isEqualTo(first);
        assertThat(ids(program.chancing(2).run("study", "--json").json().all("questions")))
                .isNotEqualTo(first);
    }

    @Test
    void progress_answers_with_the_count_of_each_unit() {
        program.typing("морвия", "").run("exercise", "name-the-buyer");
        var progress = answer("progress");

        assertThat(progress.number("answers")).isEqualTo(1);
        assertThat(progress.number("due")).isZero();
        assertThat(progress.number("new")).isEqualTo(22);
        assertThat(ids(progress.all("units"))).containsExactly("grain", "bridge");
        assertThat(progress.number("units/0/items")).isEqualTo(13);
        assertThat(progress.number("units/0/met")).isEqualTo(1);
        assertThat(progress.number("units/0/recall")).isEqualTo(1);
        assertThat(progress.number("units/1/met")).isZero();
    }

    @Test
    void check_answers_with_every_problem_and_its_place() {
        assertThat(answer("check").truth("usable")).isTrue();
        assertThat(answer("check").all("problems")).isEmpty();

        var course = InventedCourse.copyTo(home.resolve("course"));
        InventedCourse.spoil(course, "glossary/terms.yaml", "related: [khleb]", "related: [khlep]");
        var run = program.run("check", course.toString(), "--json");
        assertThat(run.status()).isOne();
        assertThat(run.json().truth("usable")).isFalse();
        var problem = run.json().at("problems/0");
        assertThat(problem.text("file")).isEqualTo("glossary/terms.yaml");
        assertThat(problem.number("line")).isEqualTo(21);
        assertThat(problem.number("column")).isEqualTo(15);
        assertThat(problem.text("code")).isEqualTo("TR204");
        assertThat(problem.truth("warning")).isFalse();
        assertThat(problem.text("hint")).isEqualTo("did you mean 'khleb'?");
    }

    @Test
    void export_answers_with_the_whole_course() {
        var course = program.run("export", "--to", "json");

        assertThat(course.status()).isZero();
        assertThat(course.json().text("title")).isEqualTo("Morvia and Kaldia");
        assertThat(ids(course.json().all("items"))).hasSize(6);
        assertThat(answer("export", "--to=json")).isEqualTo(course.json());
    }

    @Test
    void the_option_may_stand_anywhere() {
        assertThat(program.run("--json", "show", "kaldia"))
                .isEqualTo(program.run("show", "--json", "kaldia"))
                .isEqualTo(program.run("show", "kaldia", "--json"));
    }

    @Test
    void a_refusal_is_told_on_the_side_and_nothing_is_answered() {
        var run = program.run("show", "nobody", "--json");

        assertThat(run.status()).isOne();
        assertThat(run.out()).isEmpty();
        assertThat(run.complaints()).hasSize(1);
    }
}
