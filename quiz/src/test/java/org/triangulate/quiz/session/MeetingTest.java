package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.Credit;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Hint;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.text.Wording;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingTest {
    private static final Credit CREDIT = new Credit(
            List.of(new Hint("Look east.", 10), new Hint("It is large.", 30)), 3, 25, false, Feedback.EACH_ATTEMPT);

    /** Steps: h is a hint, a number is the score of an attempt in percent. */
    private static Meeting after(String steps) {
        var meeting = Meeting.begun(CREDIT);
        for (var step : steps.split(" ")) {
            meeting = step.equals("h") ? meeting.hinted() : meeting.attempted(Integer.parseInt(step) / 100.0);
        }
        return meeting;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            100       | true  | 1.0   | GOOD  | -
            h 100     | true  | 0.9   | HARD  | the hint costs 10 %
            h h 100   | true  | 0.6   | HARD  | the hints cost 40 %
            50        | false | 0.5   | HARD  | -
            0 100     | true  | 0.75  | AGAIN | attempt 2 costs 25 %
            0 h 100   | true  | 0.65  | AGAIN | the hint costs 10 %, attempt 2 costs 25 %
            50 100    | true  | 0.75  | HARD  | attempt 2 costs 25 %
            50 50     | false | 0.5   | HARD  | an earlier attempt was better, and counts
            0 0 0     | true  | 0.0   | AGAIN | -
            80 0 0    | true  | 0.8   | HARD  | an earlier attempt was better, and counts
            """)
    void the_best_attempt_counts_and_the_first_shows_what_was_remembered(
            String steps, boolean over, double worth, Rating rating, String account) {
        var meeting = after(steps);

        assertThat(meeting.isOver()).isEqualTo(over);
        assertThat(meeting.worth()).isCloseTo(worth, within(1e-12));
        assertThat(meeting.rating()).isEqualTo(rating);
        assertThat(meeting.account().map(Wording.ENGLISH::say).orElse(null)).isEqualTo(account);
    }
}
