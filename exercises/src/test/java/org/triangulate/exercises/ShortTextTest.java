package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShortTextTest {
    private static final Knowledge NAMES = new Knowledge(
            new Model(List.of()),
            new Lexicon(Stream.of(
                            named("belarus", "Belarus", "Беларусь", "Republic of Belarus"),
                            named("latvia", "Latvia", "Латвія", "Латвия", "Latvija"),
                            named("lithuania", "Lithuania", "Літва", "Литва", "Lietuva"),
                            named("slovakia", "Slovakia", "Словакия"),
                            named("slovenia", "Slovenia", "Словения"),
                            named("gazprom", "Gazprom", "Газпром"),
                            named("beltransgaz", "Beltransgaz", "Белтрансгаз", "Белтрансгаз ААТ"),
                            person(
                                    "lukashenko",
                                    "Alexander Lukashenko",
                                    "Аляксандр Лукашэнка",
                                    "Александр Лукашенко",
                                    "Lukashenko",
                                    "Lukashenka",
                                    "Лукашенко",
                                    "Лукашэнка"),
                            person("putin", "Vladimir Putin", "Владимир Путин", "Putin", "Путин"),
                            named("cis", "Commonwealth of Independent States", "CIS", "СНГ"),
                            named("union-state", "Union State", "Union", "Союзное государство"),
                            named("soviet-union", "Soviet Union", "Union", "СССР"),
                            named("agreement-1995", "Agreement of 1995"),
                            named("protocol-2", "Protocol 2 of the agreement"),
                            named("fedor", "Фёдор", "Fyodor"),
                            named("soft", "мяккая беларусізацыя", "soft Belarusianization", "Міжмор'е"))
                    .flatMap(entries -> entries)
                    .toList()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            latvia      | Latvia              | right
            latvia      | latvia              | right
            latvia      | LATVIA              | right
            latvia      | ' Latvia. '         | right
            latvia      | Латвия              | right
            latvia      | ЛАТВИЯ              | right
            latvia      | Латвія              | right
            latvia      | Latvija             | right
            lithuania   | Lietuva             | right
            belarus     | republic of belarus | right
            belarus     | Republic-of-Belarus | right
            lukashenko  | Lukashenko          | right
            lukashenko  | Lukashenka          | right
            lukashenko  | alexander lukashenko | right
            lukashenko  | Лукашэнка           | right
            lukashenko  | лукашенко           | right
            lukashenko  | Александр Лукашенко | right
            cis         | CIS                 | right
            cis         | снг                 | right
            fedor       | Фёдор               | right
            fedor       | Федор               | right
            fedor       | Фе́дор              | right
            lukashenko  | Lukašenko           | right
            lukashenko  | Lukasenka           | right
            lukashenko  | Łukašenka           | right
            lukashenko  | Aleksandr Lukashenko | right
            belarus     | The Republic of Belarus | right
            soft        | Soft Belarusianization! | right
            soft        | мяккая беларусізацыя | right
            soft        | Міжмор’е            | right
            soft        | Міжморе             | right
            union-state | Union               | right
            soviet-union | union              | right
            agreement-1995 | agreement of 1995 | right
            """)
    void every_name_counts_in_every_script_whatever_its_case_and_punctuation(
            String entity, String typed, String outcome) {
        assertThat(outcome(entity, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            latvia      | Latvi               | right: Read as “Latvia”.
            latvia      | Latvja              | right: Read as “Latvia”.
            latvia      | Lattvia             | right: Read as “Latvia”.
            latvia      | Латвиа              | right: Read as “Латвия”.
            lithuania   | Lithuana            | right: Read as “Lithuania”.
            lithuania   | Lituania            | right: Read as “Lithuania”.
            lithuania   | Lithwania           | right: Read as “Lithuania”.
            lithuania   | Letuva              | right: Read as “Lietuva”.
            slovakia    | Slovokia            | right: Read as “Slovakia”.
            gazprom     | Gasprom             | right: Read as “Gazprom”.
            gazprom     | Gazpromm            | right: Read as “Gazprom”.
            gazprom     | Газпрам             | right: Read as “Газпром”.
            beltransgaz | Beltransgas         | right: Read as “Beltransgaz”.
            beltransgaz | Beltrasgaz          | right: Read as “Beltransgaz”.
            lukashenko  | Lukashenco          | right: Read as “Lukashenko”.
                        lukashenko  | A. Lukashenko       | right: Read as “Alexander Lukashenko”.
            lukashenko  | Лукашенка           | right: Read as “Лукашенко”.
            belarus     | Belaruss            | right: Read as “Belarus”.
            soft        | soft belarussianisation | right: Read as “soft Belarusianization”.
            latvia      | Lativa              | right: Read as “Latvia”.
            """)
    void a_slip_in_a_word_of_five_letters_or_more_does_not_matter(String entity, String typed, String outcome) {
        assertThat(outcome(entity, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            latvia      | Lithuania           | wrong: “Lithuania” is something else.
            lithuania   | Latvia              | wrong: “Latvia” is something else.
            latvia      | литва               | wrong: “Lithuania” is something else.
            lithuania   | Латвія              | wrong: “Latvia” is something else.
            gazprom     | Beltransgaz         | wrong: “Beltransgaz” is something else.
            beltransgaz | Газпром             | wrong: “Gazprom” is something else.
            slovakia    | Slovenia            | wrong: “Slovenia” is something else.
            lukashenko  | PUTIN               | wrong: “Vladimir Putin” is something else.
            cis         | Union State         | wrong: “Union State” is something else.
            union-state | СССР                | wrong: “Soviet Union” is something else.
            union-state | Soviet Union        | wrong: “Soviet Union” is something else.
            """)
    void the_name_of_something_else_is_never_a_slip(String entity, String typed, String outcome) {
        assertThat(outcome(entity, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            slovakia    | Slovekia            | wrong: It may be read as “Slovakia” or as “Slovenia”.
            slovenia    | Slovekia            | wrong: It may be read as “Slovenia” or as “Slovakia”.
            latvia      | Lithuana            | wrong: Read as “Lithuania”, which is something else.
            latvia      | Litva               | wrong: “Lithuania” is something else.
            latvia      | Lat                 | wrong
            latvia      | Latvia and Estonia  | wrong: It has “Latvia” in it, and more; only the name itself counts.
            gazprom     | Gaz                 | wrong
            gazprom     | Beltransgas         | wrong: Read as “Beltransgaz”, which is something else.
            gazprom     | Rosneft             | wrong
            beltransgaz | Beltrangas          | wrong
            beltransgaz | Belneftegaz         | wrong
            lukashenko  | Alexander           | wrong
            lukashenko  | Лукошинка           | wrong
            lukashenko  | Лукашеноко Путин    | wrong: It has “Lukashenko” in it, and more; only the name itself counts.
            cis         | CSI                 | wrong
            cis         | CI                  | wrong
            cis         | EU                  | wrong
            belarus     | x                   | wrong
            belarus     | .*                  | unreadable: that is no word; type a word or a name
            belarus     | ''                  | unreadable: that is no word; type a word or a name
            belarus     | '   '               | unreadable: that is no word; type a word or a name
            belarus     | ?!                  | unreadable: that is no word; type a word or a name
            belarus     | ’                   | unreadable: that is no word; type a word or a name
            belarus     | 🙂                  | unreadable: that is no word; type a word or a name
            """)
    void what_is_too_far_or_as_near_to_another_name_is_wrong(String entity, String typed, String outcome) {
        assertThat(outcome(entity, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agreement-1995 | Agreement of 1996 | wrong
            agreement-1995 | Agreement of 199  | wrong
            agreement-1995 | Agrement of 1995  | right: Read as “Agreement of 1995”.
            protocol-2     | Protocol 2 of the Agreement | right
            protocol-2     | Protocol 3 of the Agreement | wrong
            protocol-2     | Protocol of the Agreement   | wrong
            belarus        | Belarus1          | wrong
            belarus        | 42                | wrong
            """)
    void digits_never_slip(String entity, String typed, String outcome) {
        assertThat(outcome(entity, typed)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Minsk     | right
            МИНСК     | right
            Мінск     | right
            Mensk     | right: Read as “Minsk”.
            Minks     | right: Read as “Minsk”.
            Pinsk     | wrong
            Miensk    | right: Read as “Minsk”.
            Brest     | wrong: That is where the documents of 1991 were signed nearby.
            BREST!    | wrong: That is where the documents of 1991 were signed nearby.
            Latvia    | wrong: A state and no city.
            Lithuania | wrong: “Lithuania” is something else.
            """)
    void words_that_are_accepted_need_no_thing_that_they_name(String typed, String outcome) {
        var task = new ShortText(
                "",
                List.of("Minsk", "Мінск", "Минск"),
                List.of(
                        new ShortText.Mistake("Brest", "That is where the documents of 1991 were signed nearby."),
                        new ShortText.Mistake("Latvia", "A state and no city.")));

        assertThat(Grading.outcome(task.form(NAMES, new InOrder()), typed)).isEqualTo(outcome);
    }

    @Test
    void words_are_accepted_beside_the_names_of_a_thing() {
        var task = new ShortText("cis", List.of("Commonwealth", "Latvia"), List.of());
        var form = task.form(NAMES, new InOrder());

        assertThat(Grading.outcome(form, "commonwealth")).isEqualTo("right");
        assertThat(Grading.outcome(form, "СНГ")).isEqualTo("right");
        assertThat(Grading.outcome(form, "latvia")).isEqualTo("right");
    }

    @Test
    void a_mistake_that_was_expected_is_told_why_even_if_it_is_near_the_key() {
        var task = new ShortText("latvia", List.of(), List.of(new ShortText.Mistake("Latvi", "Not the people.")));

        assertThat(Grading.outcome(task.form(NAMES, new InOrder()), "latvi")).isEqualTo("wrong: Not the people.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Латвия", "Lietuva", "Lattvia", "nonsense"})
    void the_key_is_shown_under_the_name_that_the_course_prints(String typed) throws UnreadableAnswer {
        var form = new ShortText("latvia", List.of(), List.of()).form(NAMES, new InOrder());

        assertThat(form.grade(typed).expected()).isEqualTo("Latvia");
        assertThat(form.groups()).isEmpty();
        assertThat(form.howToAnswer()).isEqualTo("a word or a name, in any script");
    }

    @Test
    void a_slip_is_understood_as_what_was_meant_and_anything_else_as_it_was_typed() throws UnreadableAnswer {
        var form = new ShortText("latvia", List.of(), List.of()).form(NAMES, new InOrder());

        assertThat(form.grade("Lattvia").understood()).isEqualTo("Latvia");
        assertThat(form.grade("Lietuva").understood()).isEqualTo("Lietuva");
    }

    @Test
    void a_thing_of_which_no_name_is_known_cannot_be_asked_for() {
        var task = new ShortText("sistema", List.of(), List.of());

        assertThatIllegalStateException()
                .isThrownBy(() -> task.form(NAMES, new InOrder()))
                .withMessage("no name is known of sistema");
    }

    @Test
    void a_thing_or_a_word_is_needed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShortText("", List.of(), List.of()))
                .withMessageStartingWith("entity");
    }

    private static String outcome(String entity, String typed) {
        return Grading.outcome(new ShortText(entity, List.of(), List.of()).form(NAMES, new InOrder()), typed);
    }

    private static Stream<Entry> named(String id, String... spellings) {
        return entries(id, "state", spellings);
    }

    private static Stream<Entry> person(String id, String... spellings) {
        return entries(id, "person", spellings);
    }

    private static Stream<Entry> entries(String id, String kind, String... spellings) {
        return Stream.of(spellings).map(spelling -> new Entry(id, kind, spellings[0], spelling));
    }
}
