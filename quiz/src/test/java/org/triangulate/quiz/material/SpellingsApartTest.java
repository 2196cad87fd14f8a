package org.triangulate.quiz.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Cloze;
import org.triangulate.exercises.Form;
import org.triangulate.exercises.ShortText;
import org.triangulate.exercises.Task;
import org.triangulate.exercises.UnreadableAnswer;
import org.triangulate.exercises.Verdict;
import org.triangulate.lexicon.Entry;

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
                spelling.toUpperCase(java.util.Locale.ROOT),
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

            assertThat(written(entry.spelling()))
                    .as(entry.id())
                    .isNotEmpty()
                    .allMatch(typed -> isRight(form, typed));
        }
        assertThat(forms).hasSizeGreaterThan(300);
    }

    @Test
    void no_spelling_of_one_thing_is_accepted_for_another() {
        var ids = material.knowledge().names();
        var things = spellings.stream().map(Entry::id).distinct().collect(Collectors.toMap(id -> id, SpellingsApartTest::form));
        for (var entry : spellings) {
            var own = ids.idsOf(entry.spelling());

            assertThat(things.entrySet())
                    .as(entry.spelling())
                    .filteredOn(thing -> !own.contains(thing.getKey()))
                    .filteredOn(thing -> isRight(thing.getValue(), entry.spelling()))
                    .extracting(Map.Entry::getKey)
                    .isEmpty();
        }
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
            var own = Stream.concat(Stream.of(task.entity()), task.accept().stream().flatMap(text -> names.idsOf(text).stream()))
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
