package org.triangulate.exercises.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.triangulate.course.tree.Unprintable;

/** Whatever stands in the file of an assignment; the same hundred times hundred files every time. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnyAssignmentTest {
    private static final int FILES = 100;

    private static final String[] WORDS = {
        "''",
        "[]",
        "{}",
        "-",
        "0",
        "-1",
        "999999999",
        "true",
        "e1",
        "e2",
        "energy",
        "{unit: energy}",
        "100 %",
        "[{}]",
        "2026-11-02T08:00+01:00",
        "-999999999-01-01T00:00Z",
        "9999-12-31T23:59:59-18:00",
        "\u202e",
        "x: y",
        "\n",
        "? "
    };

    private final SecretSeed secret = SecretSeed.of(new byte[32]);

    @RepeatedTest(20)
    void any_file_is_read_or_its_problems_are_told_and_what_is_sound_gives_everybody_questions(
            RepetitionInfo repetition) {
        var chance = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < FILES; i++) {
            var file = chance.nextInt(10) == 0 ? bytes(chance) : spoilt(chance);
            var read = SmallClass.read(file);

            assertThat(read.problems())
                    .allSatisfy(
                            problem -> assertThat(Unprintable.firstIn(problem)).isEmpty());
            if (read.problems().isEmpty()) {
                var assignment = read.assignment().orElseThrow();
                var asked = new Selection(assignment, read.items(), secret).of("s-001");
                assertThat(asked).hasSize(assignment.size());
                assertThat(asked).extracting(one -> one.item().id()).doesNotHaveDuplicates();
                assertThat(assignment.gradeFor(assignment.mostPoints())).isNotNull();
                assertThat(assignment.accommodations())
                        .allSatisfy(other -> assertThat(assignment.windowFor(other.student()))
                                .isNotNull());
            } else {
                assertThat(read.problems()).isNotEmpty();
            }
        }
    }

    private static String bytes(Random chance) {
        var bytes = new byte[chance.nextInt(200)];
        chance.nextBytes(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The sound file with a few of its words cut out, doubled or put in the place of others. */
    private static String spoilt(Random chance) {
        var text = SmallClass.SOUND;
        for (int times = 1 + chance.nextInt(3); times > 0; times--) {
            var from = chance.nextInt(text.length());
            var to = Math.min(text.length(), from + chance.nextInt(30));
            var word = WORDS[chance.nextInt(WORDS.length)];
            text = switch (chance.nextInt(4)) {
                case 0 -> text.substring(0, from) + text.substring(to);
                case 1 -> text.substring(0, from) + word + text.substring(from);
                case 2 -> withOtherValue(text, word, chance);
                default -> text.substring(0, to) + text.substring(from);
            };
        }
        return text;
    }

    private static String withOtherValue(String text, String word, Random chance) {
        var values = java.util.regex.Pattern.compile("(?<=: )[^,}\\n]+")
                .matcher(text)
                .results()
                .toList();
        if (values.isEmpty()) {
            return text;
        }
        var value = values.get(chance.nextInt(values.size()));
        return text.substring(0, value.start()) + word + text.substring(value.end());
    }
}
