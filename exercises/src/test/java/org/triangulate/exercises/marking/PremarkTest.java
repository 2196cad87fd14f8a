package org.triangulate.exercises.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.exercises.response.Wording;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Citation;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;
import org.triangulate.model.Source.Heading;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PremarkTest {
    private static final Lexicon NAMES = new Lexicon(Stream.of(
                    Map.entry("lukashenko", "Alexander Lukashenko"),
                    Map.entry("lukashenko", "Lukashenko"),
                    Map.entry("lukashenko", "Lukashenka"),
                    Map.entry("lukashenko", "Лукашенко"),
                    Map.entry("lukashenko", "Лукашэнка"),
                    Map.entry("union-state", "Union State"),
                    Map.entry("union-state", "Саюзная дзяржава"),
                    Map.entry("union-state", "Союзное государство"),
                    Map.entry("united-states", "United States"),
                    Map.entry("united-states", "US"),
                    Map.entry("eu", "European Union"),
                    Map.entry("eu", "EU"),
                    Map.entry("near-abroad", "near abroad"))
            .map(name -> new Entry(name.getKey(), "thing", name.getKey(), name.getValue()))
            .toList());

    private static Suggestion suggestion(String text, String... concepts) {
        return suggestion(text, new Model(List.of()), concepts);
    }

    private static Suggestion suggestion(String text, Model model, String... concepts) {
        var levels = List.of(new RubricLevel("full", 2, "", 1), new RubricLevel("none", 0, "", 0));
        var criterion = new Criterion("c", "Criterion", levels, List.of(concepts));
        return Premark.of(new Rubric(Length.ANY, List.of(criterion)), text, model, NAMES)
                .suggestions()
                .get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lukashenko | It was Lukashenko. | Lukashenko",
                "lukashenko | Lukashenka's power grew | Lukashenka",
                "lukashenko | LUKASHENKO’S fear | LUKASHENKO",
                "lukashenko | Łukašenka and lukašenka | Łukašenka",
                "lukashenko | Lukašenka had | Lukašenka",
                "lukashenko | Власть Лукаше́нко росла | Лукаше́нко",
                "lukashenko | улада Лукашэнкі расла | Лукашэнкі",
                "lukashenko | President Alexander Lukashenko said | Alexander Lukashenko",
                "union-state | о Союзном государстве говорили | Союзном государстве",
                "union-state | ў Саюзнай дзяржаве | Саюзнай дзяржаве",
                "union-state | the “union-state” of 1999 | union-state",
                "eu | the EU's sanctions | EU",
                "eu | both European Unions | European Unions",
                "near-abroad | its near-abroad policy | near-abroad",
            })
    void a_name_is_found_in_any_spelling_and_inflection(String concept, String text, String words) {
        var found = suggestion(text, concept).found();

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo(words);
            assertThat(one.place().of(text)).isEqualTo(words);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "united-states | They told us so.",
                "eu | It is eu and no more.",
                "union-state | A union of every state.",
                "union-state | The State Union",
                "lukashenko | Luka",
                "near-abroad | nearly abroad",
            })
    void what_only_looks_like_a_name_is_not_found(String concept, String text) {
        var suggestion = suggestion(text, concept);

        assertThat(suggestion.found()).isEmpty();
        assertThat(suggestion.missing()).containsExactly(concept);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "over 40 % | about 40 percent of it | 40 percent",
                "over 40 % | 42% | 42%",
                "over 40 % | It was 40 per cent. | 40 per cent",
                "over 40 % | больш за 40 працэнтаў | 40 працэнтаў",
                "over 40 % | более 40 процентов газа | 40 процентов",
                "12.19 billion USD | cost $12.2 billion in all | $12.2 billion",
                "12.19 billion USD | 12,19 млрд долларов | 12,19 млрд долларов",
                "12.19 billion USD | 12.19 млрд. долларов | 12.19 млрд. долларов",
                "over 40 % | 0 to 100 % | ",
                "12.19 billion USD | 12.19 billion US dollars | 12.19 billion US dollars",
                "30 to 39 % | from 30 to 39 percent | 30 to 39 percent",
                "30 to 39 % | some 35 % went there | 35 %",
                "6 states | 6 states joined | 6 states",
                "1,500 troops | 1,500 troops and 1500 more | 1,500 troops",
                "5.4 % | 5,4 % | 5,4 %",
                "over 40 % | 35 percent | ",
                "over 40 % | 40 troops | ",
                "over 40 % | in 1940 % | ",
                "over 40 % | 40 | ",
                "over 40 % | §3.40 % | ",
                "2 rank | in 2 ways | ",
            })
    void a_figure_is_found_where_a_number_and_its_unit_say_what_the_source_says(
            String figure, String text, String words) {
        var found = new FigureInText(Quantity.parse(figure)).find(text).map(place -> place.of(text));

        assertThat(found.orElse("")).isEqualTo(words == null ? "" : words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as the thesis of 2016 says",
                "(Thesis 2016)",
                "the 2016 thesis",
                "in A Thesis on Power one reads",
                "Doe shows",
                "the thesis from 2016",
            })
    void a_source_is_found_by_its_short_name_its_title_or_its_author(String text) {
        var source = new Source(
                "thesis",
                "thesis 2016",
                "A Thesis on Power",
                "Jane Doe",
                "",
                PartialDate.UNSTATED,
                "",
                List.of(Heading.of("1", "One")));

        assertThat(suggestion(text, new Model(List.of(source)), "thesis").found())
                .hasSize(1);
        assertThat(suggestion("another thesis", new Model(List.of(source)), "thesis")
                        .missing())
                .containsExactly("the thesis of 2016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the study of 2019", "the 2019 study", "(study 2019)", "the study from 2019"})
    void a_source_whose_short_name_begins_with_the_year_is_found_so_too(String text) {
        var source = new Source(
                "study", "2019 study", "On a Union", "", "", PartialDate.UNSTATED, "", List.of(Heading.of("1", "One")));

        assertThat(suggestion(text, new Model(List.of(source)), "study").found())
                .hasSize(1);
        assertThat(suggestion("a study, and in 2019", new Model(List.of(source)), "study")
                        .found())
                .isEmpty();
    }

    @Test
    void a_suggestion_says_what_it_is_and_what_it_rests_on() {
        var suggestion = suggestion("Lukashenka ruled.", "lukashenko", "eu");

        assertThat(suggestion.sentence(Wording.ENGLISH))
                .isEqualTo(
                        "Criterion, suggested: full (2 of 2 points); found: lukashenko (“Lukashenka”); not found: eu.");
        assertThat(suggestion("Nothing.").sentence(Wording.ENGLISH))
                .isEqualTo("Criterion, no suggestion: no concept is named to look for.");
    }

    @Test
    void a_figure_is_called_by_its_indicator() {
        var reading = new Reading(
                "share-thesis",
                "share",
                "Share of gas",
                Quantity.parse("over 40 %"),
                "",
                PartialDate.UNSTATED,
                "",
                "energy",
                List.of(Citation.of("thesis", "1")));
        var indicator = new Indicator("share", "Share of gas", "A share.", "%", "", "", "energy", List.of(reading));

        assertThat(suggestion("41 %", new Model(List.of(indicator)), "share-thesis")
                        .sentence(Wording.ENGLISH))
                .contains("found: Share of gas: over 40 % (“41 %”)");
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "'  — … ', 0", "one, 1", "'one  two\nthree', 3", "well-known it's, 2", "'a – b', 2", "1999, 1"
    })
    void words_are_counted_between_spaces(String text, int words) {
        assertThat(Premark.words(text)).isEqualTo(words);
    }

    @Test
    void any_text_at_all_can_be_looked_through() {
        var chance = new Random(20_261_122);
        var alphabet = "aZ я́Ё9.,%$'’\"\\()[]{}\n\t\r\u0000\u001B\u202E🙂\uD83D-–US ".toCharArray();
        for (int round = 0; round < 500; round++) {
            var text = new StringBuilder();
            chance.ints(chance.nextInt(60), 0, alphabet.length).forEach(i -> text.append(alphabet[i]));

            var suggestion = suggestion(text.toString(), "lukashenko", "eu", "nobody");

            assertThat(suggestion.found().size() + suggestion.missing().size()).isEqualTo(3);
        }
    }

    @Test
    void a_very_long_text_is_looked_through_at_once() {
        for (var part : List.of("Union ", "9", "9,999 ", "40 % ", "'", "а́", "$ ")) {
            assertThat(new FigureInText(Quantity.parse("77 %")).find(part.repeat(10_000)))
                    .isEmpty();
            assertThat(suggestion(part.repeat(10_000), "union-state").found()).isEmpty();
        }
    }
}
