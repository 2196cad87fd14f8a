package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.response.UnreadableAnswer;

/** A timeline within one year is asked by month. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineTest {
    @TempDir
    private Path folder;

    private Form form;

    @BeforeEach
    void layOut() {
        var course = SmallCourse.of(folder, """
                id: sample
                kind: timeline
                unit: energy
                level: understand
                stem: Put them at their dates.
                events:
                  - {text: the treaty, date: 1999-12-08, why: It was in December.}
                  - {text: the vote, date: 1999-05, why: It was in May.}
                by: month
                within: 3
                why: The thesis says so.
                cite: {source: thesis, at: "5"}
                """);
        assertThat(course.problems()).isEmpty();
        form = course.bank().items().get(0).task().form(course.knowledge(), new InOrder());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1999-12 1999-05             | 1
            Dec 1999; May 1999          | 1
            8 December 1999, May 3, 1999| 1
            1999-12-09 1999-05          | 0.9375
            1999-11 1999-05             | 0.875
            1999-12 1999-07             | 0.75
            2000-04 1999-01             | 0
            """)
    void the_nearer_the_month_the_more_it_earns(String typed, double score) throws UnreadableAnswer {
        assertThat(form.grade(typed).score()).isCloseTo(score, within(1e-9));
    }

    @Test
    void a_year_alone_is_too_little_for_an_answer() {
        assertThatExceptionOfType(UnreadableAnswer.class)
                .isThrownBy(() -> form.grade("1999 1999"))
                .withMessageStartingWith("1999 has no month");
    }

    @Test
    void the_example_is_of_another_century_and_has_months() {
        assertThat(form.howToAnswer()).isEqualTo("a month for each number, in turn, such as 1801-01 1805-02");
    }
}
