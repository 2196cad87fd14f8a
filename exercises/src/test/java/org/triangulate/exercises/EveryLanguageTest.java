package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.exercises.response.Wording;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.Phrases;

/** That an answer is worth the same in whatever language the program speaks, and is spoken of in that language. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryLanguageTest {
    /** What a text in a language has that no English one has; whoever adds a language says it here. */
    private static final Map<Language, Pattern> SIGNS = Map.of(
            Language.BELARUSIAN, Pattern.compile("\\p{IsCyrillic}{2}"),
            Language.RUSSIAN, Pattern.compile("\\p{IsCyrillic}{2}"));

    private static Stream<Arguments> kindsAndLanguages() {
        return Conformance.all()
                .flatMap(kind -> Arrays.stream(Language.values())
                        .filter(language -> language != Language.ENGLISH)
                        .map(language -> Arguments.of(kind, Wording.in(language))));
    }

    @ParameterizedTest
    @MethodSource("kindsAndLanguages")
    void every_answer_of_the_examples_is_worth_what_it_is_in_english(Conformance kind, Phrases phrases) {
        var english = form(kind, Wording.ENGLISH);
        var form = form(kind, phrases);
        var sign = SIGNS.get(phrases.language());
        assertThat(sign).as("the signs of " + phrases.language()).isNotNull();
        assertThat(form.howToAnswer()).containsPattern(sign).isNotEqualTo(english.howToAnswer());
        assertThat(kind.answers()).allSatisfy(answer -> {
            var expected = told(english, answer.typed(), Wording.ENGLISH);
            var told = told(form, answer.typed(), phrases);
            assertThat(told.worth()).isEqualTo(expected.worth());
            assertThat(told.remarks()).isEqualTo(expected.remarks());
            if (!told.complaint().isEmpty()) {
                assertThat(told.complaint()).containsPattern(sign).isNotEqualTo(expected.complaint());
            }
        });
    }

    private static Form form(Conformance kind, Phrases phrases) {
        var course = SmallCourse.of(kind.item());
        var knowledge = course.knowledge().in(phrases);
        return course.bank().items().get(0).variant(knowledge, 1).task().form(knowledge, new InOrder());
    }

    private static Told told(Form form, String typed, Phrases phrases) {
        try {
            var grade = form.grade(typed);
            return new Told(
                    grade.verdict() + " " + grade.score(), grade.remarks().size(), "");
        } catch (UnreadableAnswer e) {
            return new Told("unreadable", 0, e.complaint(phrases));
        }
    }

    /** What somebody is told about an answer, as far as it must not depend on the language. */
    private record Told(String worth, int remarks, String complaint) {}
}
