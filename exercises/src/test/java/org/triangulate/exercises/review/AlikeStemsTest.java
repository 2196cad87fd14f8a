package org.triangulate.exercises.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.ShortText;
import org.triangulate.model.Model;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlikeStemsTest {
    private static final Course COURSE = new Course("c", "C", "", List.of("en"), List.of(), new Model(List.of()));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void every_pair_is_found_that_comparing_all_with_all_finds(long seed) {
        var chance = new Random(seed);
        var all = 0;
        for (int course = 0; course < 200; course++) {
            var stems = stems(chance);
            var pairs = pairs(stems);
            all += pairs.size();

            assertThat(found(stems)).as(stems.toString()).isEqualTo(pairs);
        }
        assertThat(all).isGreaterThan(500);
    }

    private static List<String> found(List<String> stems) {
        var draft = new Draft();
        AlikeStems.judge(COURSE, items(stems), new Remarks(draft));
        return draft.problems().all().stream().map(Problem::message).toList();
    }

    /** Each is new, or an earlier one with a word more, fewer or another: as far from it as alike stems may be, or further. */
    private static List<String> stems(RandomGenerator chance) {
        var stems = new ArrayList<String>();
        for (int i = 0; i < 30; i++) {
            var words = i > 10 && chance.nextInt(3) > 0
                    ? changed(stems.get(chance.nextInt(stems.size())), chance)
                    : IntStream.rangeClosed(0, chance.nextInt(25))
                            .mapToObj(j -> word(chance))
                            .toList();
            stems.add(String.join(" ", words));
        }
        return stems;
    }

    private static List<String> changed(String stem, RandomGenerator chance) {
        var words = new ArrayList<>(List.of(stem.split(" ")));
        for (int changes = chance.nextInt(4); changes > 0; changes--) {
            words.add(chance.nextInt(words.size() + 1), word(chance));
            if (chance.nextBoolean()) {
                words.remove(chance.nextInt(words.size()));
            }
        }
        return words;
    }

    private static String word(RandomGenerator chance) {
        return "w" + chance.nextInt(1 + chance.nextInt(60));
    }

    private static List<Item> items(List<String> stems) {
        return IntStream.range(0, stems.size())
                .mapToObj(i -> new Item(
                        "i" + i,
                        1,
                        "u",
                        "",
                        Level.REMEMBER,
                        List.of(),
                        stems.get(i),
                        new ShortText("", List.of("a"), List.of()),
                        "",
                        List.of()))
                .toList();
    }

    /** None of these items has a place in a file, so two remarks in the same words are one. */
    private static List<String> pairs(List<String> stems) {
        var pairs = new ArrayList<String>();
        for (int i = 0; i < stems.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (areAlike(words(stems.get(i)), words(stems.get(j)))) {
                    pairs.add("the question is nearly that of 'i" + j + "'");
                }
            }
        }
        return pairs.stream().distinct().toList();
    }

    private static Set<String> words(String stem) {
        return List.of(stem.split(" ")).stream().collect(Collectors.toSet());
    }

    private static boolean areAlike(Set<String> one, Set<String> other) {
        var all = new HashSet<>(one);
        all.addAll(other);
        var shared = one.stream().filter(other::contains).count();
        return shared / (double) all.size() >= 0.85;
    }
}
