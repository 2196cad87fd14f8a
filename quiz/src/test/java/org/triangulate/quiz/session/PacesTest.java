package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.memory.Pace;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.store.Answer;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PacesTest {
    private static final Predicate<String> TYPED = item -> item.startsWith("typed");

    /** Choices take about four seconds, typed answers about twelve. */
    private final Paces paces = Paces.of(answers(), TYPED);

    private static List<Answer> answers() {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < 60; i++) {
            answers.add(Given.at("choice", i, 3, Duration.ofMillis(3500 + i * 20L)));
            answers.add(Given.at("typed", i, 3, Duration.ofMillis(11_000 + i * 30L)));
            answers.add(Given.at("typed", i, 1, Duration.ofMillis(500)));
            answers.add(Given.hinted("typed", i, 3));
        }
        return answers;
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, 0, 12, true, true, GOOD",
        "RIGHT, 0, 12, false, true, HARD",
        "RIGHT, 0, 4, false, true, GOOD",
        "RIGHT, 0, 4, true, true, EASY",
        "RIGHT, 0, 4, true, false, EASY",
        "RIGHT, 0, 1, false, true, EASY",
        "RIGHT, 0, 1, false, false, GOOD",
        "RIGHT, 1, 1, true, true, HARD",
        "RIGHT, 2, 12, true, true, HARD",
        "RIGHT, 0, 22, true, true, HARD",
        "RIGHT, 0, 900, true, true, GOOD",
        "PARTLY, 0, 1, true, true, HARD",
        "PARTLY, 3, 99, true, true, HARD",
        "WRONG, 0, 1, true, true, AGAIN",
        "WRONG, 2, 900, false, false, AGAIN"
    })
    void verdict_hints_and_time_make_the_rating(
            Verdict verdict, int hints, int seconds, boolean typed, boolean met, Rating rating) {
        assertThat(paces.rate(verdict, hints, Duration.ofSeconds(seconds), typed, met))
                .isEqualTo(rating);
    }

    @Test
    void wrong_answers_and_answers_with_hints_do_not_make_the_pace() {
        var others = answers().stream()
                .filter(answer -> answer.rating() == 1 || answer.hints() > 0)
                .toList();

        assertThat(Paces.of(others, TYPED)).isEqualTo(new Paces(Pace.unknown(), Pace.unknown()));
    }

    @Test
    void only_the_latest_answers_count() {
        var answers = new ArrayList<Answer>();
        for (int i = 0; i < 500; i++) {
            answers.add(Given.at("typed", i, 3, Duration.ofSeconds(60)));
        }
        for (int i = 0; i < 200; i++) {
            answers.add(Given.at("typed", 500 + i, 3, Duration.ofSeconds(10)));
        }

        assertThat(Paces.of(answers, TYPED).typing())
                .isEqualTo(Paces.of(answers.subList(500, 700), TYPED).typing());
    }
}
