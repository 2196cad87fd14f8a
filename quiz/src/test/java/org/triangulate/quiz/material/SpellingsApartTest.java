package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.Cloze;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.ShortText;
import org.triangulate.exercises.Task;
import org.triangulate.exercises.Verdict;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Typed;

/** Every spelling of every name of the shipped course is that name's, and no other's. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SpellingsApartTest {
    private static final Set<String> ASKED_FOR = Set.of("state", "organization", "person", "treaty", "term");

    private static Material material;
    private static List<Entry> spellings;

    @BeforeAll
    static void readCourse() {
        material = MaterialReader.shipped();
        spellings = material.knowledge().names().entries().stream()
                .filter(entry -> ASKED_FOR.contains(entry.kind()))
                .toList();
    }

    private static Form form(ShortText task) {
        return task.form(material.knowledge(), new Random(1));
    }

    private static Form form(String id) {
        return form(new ShortText(id, List.of(), List.of()));
    }

    private static boolean isRight(Form form, String typed) {
        try {
            return form.grade(typed).verdict() == Verdict.RIGHT;
        } catch (UnreadableAnswer e) {
            return false;
        }
    }

    /** How people write a spelling down without thinking that they change it. */
    private static Stream<String> written(String spelling) {
        return Stream.of(
                spelling,
                spelling.toUpperCase(Locale.ROOT),
                "  " + spelling.replace(" ", "  ") + ". ",
                "the " + spelling,
                spelling.replace('-', ' '),
                spelling.replace('ё', 'е'),
                spelling.replaceAll("(?<=[аеиоуыэюяіАЕИОУЫЭЮЯІ])", "\u0301"));
    }

    @Test
    void every_spelling_is_right_for_its_own_thing_however_it_is_written() {
        var forms = new LinkedHashMap<String, Form>();
        for (var entry : spellings) {
            var form = forms.computeIfAbsent(entry.id(), SpellingsApartTest::form);

            assertThat(written(entry.spelling())).as(entry.id()).isNotEmpty().allMatch(typed -> isRight(form, typed));
        }
        assertThat(forms).hasSizeGreaterThan(300);
    }

    @Test
    void no_spelling_of_one_thing_is_accepted_for_another() {
        for (var entry : spellings) {
            assertThat(othersThatAccept(entry.spelling(), entry.id()))
                    .as(entry.spelling())
                    .isEmpty();
        }
    }

    /** A slip in an abbreviation may spell another one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_slip_in_a_spelling_of_one_thing_is_never_accepted_for_another(long seed) {
        var chance = new Random(seed);
        var longer = spellings.stream()
                .filter(entry -> entry.spelling().length() >= 5)
                .toList();
        for (var entry : longer) {
            var typed = slip(entry.spelling(), chance);

            assertThat(othersThatAccept(typed, entry.id())).as(typed).isEmpty();
        }
    }

    /** Only what comes near one of a thing's names can be accepted for it, so nothing else is graded. */
    private static Set<String> othersThatAccept(String text, String id) {
        var names = material.knowledge().names();
        var typed = Typed.of(text);
        var own = names.idsOf(text);
        return names.names().stream()
                .filter(name -> typed.likenessTo(name).isPresent())
                .map(name -> name.entry().id())
                .distinct()
                .filter(other -> !other.equals(id) && !own.contains(other) && isRight(form(other), text))
                .collect(Collectors.toSet());
    }

    /** One letter of a text missing, doubled, another, or in its neighbour's place; never the first. */
    private static String slip(String text, RandomGenerator chance) {
        var at = chance.nextInt(1, text.length());
        var slip = new StringBuilder(text);
        switch (chance.nextInt(4)) {
            case 0 -> slip.deleteCharAt(at);
            case 1 -> slip.insert(at, text.charAt(at));
            case 2 -> slip.setCharAt(at, text.charAt(chance.nextInt(text.length())));
            default -> slip.deleteCharAt(at).insert(Math.max(1, at - 1), text.charAt(at));
        }
        return slip.toString();
    }

    @Test
    void no_item_accepts_the_name_of_a_thing_that_its_author_does_not_accept() {
        var items = material.bank().items().stream()
                .flatMap(item -> words(item.task()))
                .toList();
        assertThat(items).hasSizeGreaterThan(20);
        for (var task : items) {
            var form = form(task);
            var names = material.knowledge().names();
            var own = Stream.concat(
                            Stream.of(task.entity()),
                            task.accept().stream().flatMap(text -> names.idsOf(text).stream()))
                    .collect(Collectors.toSet());

            assertThat(spellings)
                    .filteredOn(entry -> names.idsOf(entry.spelling()).stream().noneMatch(own::contains))
                    .as(task.toString())
                    .isNotEmpty()
                    .noneMatch(entry -> isRight(form, entry.spelling()));
        }
    }

    private static Stream<ShortText> words(Task task) {
        if (task instanceof Cloze cloze) {
            return cloze.blanks().stream().flatMap(SpellingsApartTest::words);
        }
        return task instanceof ShortText word ? Stream.of(word) : Stream.empty();
    }
}
