package org.triangulate.quiz.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.assignment.Register;
import org.triangulate.quiz.assignment.Register.Head;
import org.triangulate.quiz.assignment.Registered;

/** Whose a file seems to be by its name. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileOwnerTest {
    private static final Register REGISTER = new Register(
            new Head(
                    "the-quiz",
                    "Quiz",
                    "quiz.yaml",
                    "course",
                    Language.ENGLISH,
                    false,
                    "",
                    SigningKey.generate(new Random(1))),
            Stream.of("s-1", "s-10", "s-1-b", "Марыя", "quiz", "a_b", "a-b")
                    .map(id -> new Registered(id, "", "", "", id, "", List.of()))
                    .toList());

    @ParameterizedTest
    @CsvSource({
        "s-1.submission, s-1",
        "the-quiz-s-1.submission, s-1",
        "The_Quiz s 1 (2).submission, s-1",
        ".the-quiz-s-1.submission.new, s-1",
        "s-10.submission, s-10",
        "the-quiz-s-1-b.submission, s-1-b",
        "the-quiz-s-1-c.submission, ''",
        "the-quiz-s-11.submission, ''",
        "the-quiz-МАРЫЯ.submission, Марыя",
        "the-quiz.submission, ''",
        "quiz.submission, quiz",
        "the-quiz-quiz.submission, quiz",
        "the-quiz-a-b.submission, ''",
        "scan.pdf, ''",
        "..., ''",
    })
    void it_is_whose_words_it_begins_with(String file, String owner) {
        assertThat(new FileOwner(REGISTER).of(file).map(Registered::student).orElse(""))
                .isEqualTo(owner);
    }
}
