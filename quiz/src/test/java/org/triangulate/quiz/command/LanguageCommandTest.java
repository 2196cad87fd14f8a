package org.triangulate.quiz.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.quiz.material.InventedCourse;

/** The program speaks the language that one chooses, or else that of the system. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LanguageCommandTest {
    private static final Locale BELARUSIAN = Locale.forLanguageTag("be-BY");
    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

    @TempDir
    Path home;

    private Program program;

    @BeforeEach
    void chooseCourse() {
        program = new Program(home).always("--course", InventedCourse.folder());
    }

    @Test
    void without_a_word_it_lists_the_languages() {
        assertThat(program.run("language").out().lines())
                .contains("language en: English", "language be: беларуская", "language ru: русский");
    }

    @Test
    void what_was_chosen_is_spoken_at_once_and_at_the_next_start() {
        assertThat(program.run("language", "ru").out()).startsWith("Программа говорит на языках:");
        assertThat(program.run("language").out()).startsWith("Программа говорит на языках:");
    }

    @Test
    void a_choice_beats_the_system_until_it_is_taken_back() {
        program.in(BELARUSIAN);
        assertThat(program.run("language").out()).startsWith("Праграма гаворыць");
        assertThat(program.run("language", "en").out()).startsWith("The program speaks");
        assertThat(program.run("language", "system").out()).startsWith("Праграма гаворыць");
    }

    @Test
    void a_system_of_another_language_is_spoken_to_in_english() {
        assertThat(program.in(Locale.JAPAN).run("language").out()).startsWith("The program speaks");
    }

    @Test
    void in_the_shell_the_next_line_is_in_the_new_language() {
        var out = program.typing("language ru", "help", "term xyzzy").run().out();

        assertThat(out.lines()).contains("study: Начать или продолжить сегодняшнее занятие: повторение, затем новое.");
    }

    @Test
    void a_refusal_is_in_the_language_of_who_reads_it() {
        program.in(RUSSIAN);

        assertThat(program.run("term", "xyzzy").complaints())
                .containsExactly("triangulate: нет термина «xyzzy»; все термины показывает «term»");
        assertThat(program.run("term", "kaldia").complaints())
                .containsExactly("triangulate: «kaldia» — не термин, а государство; подробнее — «show kaldia»");
        assertThat(program.run("compare", "grain-shar").complaints())
                .containsExactly("triangulate: нет показателя «grain-shar»; может быть, «grain-share»?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "studdy | няма каманды або параметра «studdy»; можа, «study»?",
                "dance | няма каманды або параметра «dance»; усе каманды паказвае «help»",
                "help dance | няма каманды «dance»; усе каманды паказвае «help»",
                "show | не хапае абавязковага значэння: 'ID'; усе каманды паказвае «help»",
                "export | не хапае абавязковага параметра: '--to=FORMAT'; усе каманды паказвае «help»",
                "export --to | параметр «--to»: не хапае значэння (FORMAT); усе каманды паказвае «help»",
                "study --questions x | параметр «--questions»: «x» — не цэлы лік або занадта вялікі; усе каманды"
                        + " паказвае «help»",
                "unit --all --all | параметр «--all»: дастаткова аднаго разу; усе каманды паказвае «help»"
            })
    void a_line_that_cannot_be_read_is_complained_of_in_the_same_language(String line, String complaint) {
        assertThat(program.in(BELARUSIAN).run(line.split(" ")).complaints())
                .hasSize(1)
                .allSatisfy(said -> assertThat(said).startsWith("triangulate: ").endsWith(complaint));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export --to | option '--to' takes a value (FORMAT), and there is none; 'help' lists the commands",
                "cram --until --plain | option '--until' takes a value (DATE), and there is none; 'help' lists the commands",
                "unit --all --all | option '--all' is there twice, and once is enough; 'help' lists the commands",
                "new exercis --kind numeric | there is no command or option 'exercis' here; did you mean 'exercise'?"
            })
    void and_in_english_where_nobody_chose(String line, String complaint) {
        assertThat(program.run(line.split(" ")).complaints()).containsExactly("triangulate: " + complaint);
    }

    @Test
    void help_for_a_command_is_in_the_same_language() {
        var help = program.in(RUSSIAN).run("help", "unit").out();

        assertThat(help).startsWith("Использование: triangulate unit").contains("Показать все главные факты.");
        assertThat(program.in(RUSSIAN).run("assignment", "submit", "--help").out())
                .startsWith("Использование: triangulate assignment submit")
                .contains("Название задания или файл его пакета");
    }

    @Test
    void a_language_that_nobody_taught_it_is_refused_and_changes_nothing() {
        var run = program.run("language", "xx");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.complaints())
                .containsExactly("triangulate: 'xx' is no language of the program; choose en, be, ru or system");
        assertThat(program.profile().resolve("language")).doesNotExist();
    }

    @Test
    void programs_are_told_which_is_spoken() {
        program.run("language", "be");

        var tree = program.run("language", "--json").json();

        assertThat(tree.text("language")).isEqualTo("be");
        assertThat(program.run("show", "kaldia", "--json").out())
                .isEqualTo(new Program(home.resolve("other"))
                        .always("--course", InventedCourse.folder())
                        .run("show", "kaldia", "--json")
                        .out());
    }

    @Test
    void a_course_is_checked_in_words_of_the_language_and_its_problems_stay_as_authors_know_them() {
        var course = InventedCourse.copyTo(home.resolve("course"));
        InventedCourse.spoil(course, "model/figures.yaml", "value: over 40 %", "value: lots");

        var run = new Program(home).in(BELARUSIAN).run("check", course.toString());

        assertThat(run.out()).contains(": error TR").contains("памылка, ").contains("раскажа больш пра такую праблему");
    }

    @Test
    void what_stands_in_the_file_and_is_no_language_is_passed_over() throws IOException {
        Files.createDirectories(program.profile());
        for (var words : List.of("", "klingon", "x".repeat(100_000))) {
            Files.writeString(program.profile().resolve("language"), words);
            assertThat(program.run("language").out()).startsWith("The program speaks");
        }
    }
}
