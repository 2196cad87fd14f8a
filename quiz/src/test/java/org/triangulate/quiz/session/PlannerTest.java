package org.triangulate.quiz.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Numeric;
import org.triangulate.model.Quantity;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;

class PlannerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T18:00:00Z");

    private static Item item(String id, String unit, String... about) {
        var task = Numeric.of(Quantity.parse("1"), List.of());
        return new Item(id, 1, unit, "", Level.REMEMBER, List.of(about), "?", task, "why", List.of());
    }

    private static Item item(String id, Level level) {
        var task = Numeric.of(Quantity.parse("1"), List.of());
        return new Item(id, 1, "u", "", level, List.of(id), "?", task, "why", List.of());
    }

    private static Answer answer(String item, int rating, Duration ago) {
        return new Answer("a-" + item, "s", "c", item, 1, "x", "right", 1, rating, 0, Duration.ZERO, NOW.minus(ago));
    }

    private static Planner planner(Answer... answers) {
        return new Planner(
                Memories.of(List.of(answers), Fsrs6.standard(), new StudyDays(ZoneOffset.UTC)), NOW, new Random(1));
    }

    private static List<String> ids(List<PlannedItem> plan) {
        return plan.stream().map(PlannedItem::item).toList();
    }

    @Test
    void whatIsDueComesFirstTheBestRememberedFirst() {
        var items = List.of(item("new", "u"), item("old", "u"), item("older", "u"));
        var planner = planner(answer("old", 3, Duration.ofDays(20)), answer("older", 1, Duration.ofDays(20)));

        assertThat(ids(planner.study(items, new Portion(List.of("old", "older"), 5), 3)))
                .containsExactly("old", "older", "new");
        assertThat(ids(planner.review(items, 3))).containsExactly("old", "older");
        assertThat(ids(planner.learn(items, 3))).containsExactly("new");
    }

    @Test
    void factsAreMetBeforeWhatIsToBeDoneWithThem() {
        var items = List.of(
                item("judged", Level.EVALUATE),
                item("gen-understood", Level.UNDERSTAND),
                item("known", Level.REMEMBER),
                item("gen-known", Level.REMEMBER),
                item("used", Level.APPLY));

        assertThat(ids(planner().learn(items, 5)))
                .containsExactly("known", "gen-known", "used", "gen-understood", "judged");
    }

    @Test
    void whatIsNotDueIsNotAskedInStudyAndIsAskedLastInADrill() {
        var items = List.of(item("fresh", "u"), item("new", "u"));
        var planner = planner(answer("fresh", 4, Duration.ofMinutes(1)));

        assertThat(ids(planner.learn(items, 5))).containsExactly("new");
        assertThat(planner.review(items, 5)).isEmpty();
        assertThat(ids(planner.drill(items, 5))).containsExactly("new", "fresh");
    }

    @Test
    void newItemsTakeTheUnitsInTurn() {
        var items = Stream.of("a", "b", "c")
                .flatMap(unit -> IntStream.range(0, 3).mapToObj(i -> item(unit + i, unit)))
                .toList();

        var units = ids(planner().learn(items, 6)).stream()
                .map(id -> id.substring(0, 1))
                .toList();

        assertThat(units).containsExactly("a", "b", "c", "a", "b", "c");
    }

    @Test
    void twoItemsAboutOneFactDoNotMeetInASession() {
        var items = List.of(item("one", "a", "fact"), item("two", "b", "fact"), item("three", "c", "other"));

        var plan = ids(planner().learn(items, 3));

        assertThat(plan).hasSize(2).contains("three");
    }

    @Test
    void aFactIsAskedOtherwiseThanItWasAskedLast() {
        var choice = SampleItems.item("choice", "a", SampleItems.choice(), "fact");
        var number = SampleItems.item("number", "a", SampleItems.number(), "fact");
        var chosenLast = planner(answer("number", 3, Duration.ofDays(41)), answer("choice", 3, Duration.ofDays(40)));
        var typedLast = planner(answer("choice", 3, Duration.ofDays(41)), answer("number", 3, Duration.ofDays(40)));

        assertThat(ids(chosenLast.review(List.of(choice, number), 5))).containsExactly("number");
        assertThat(ids(typedLast.review(List.of(choice, number), 5))).containsExactly("choice");
    }

    @Test
    void aMockExamTakesWhatIsNotDueToo() {
        var items = List.of(item("fresh", "u"), item("new", "v"));

        assertThat(ids(planner(answer("fresh", 4, Duration.ofMinutes(1))).mock(items, 5)))
                .containsExactlyInAnyOrder("fresh", "new");
    }

    @Test
    void crammingBeginsWithWhatIsMostLikelyForgottenOnTheDate() {
        var items = List.of(item("easy", "u"), item("new", "v"), item("hard", "w"));
        var planner = planner(answer("easy", 4, Duration.ofDays(1)), answer("hard", 1, Duration.ofDays(1)));

        assertThat(ids(planner.cram(items, NOW.plus(Duration.ofDays(3)), 2))).containsExactlyInAnyOrder("new", "hard");
    }

    @Test
    void aPlanIsNeverLongerThanAskedAndHasNothingTwice() {
        var items = IntStream.range(0, 100)
                .mapToObj(i -> item("i" + i, "u" + i % 7))
                .toList();

        for (int most = 0; most < 120; most += 13) {
            var plan = ids(planner().drill(items, most));
            assertThat(plan).hasSize(Math.min(most, 100));
            assertThat(new HashSet<>(plan)).hasSameSizeAs(plan);
        }
    }

    @Test
    void oneSeedGivesOnePlan() {
        var items =
                IntStream.range(0, 50).mapToObj(i -> item("i" + i, "u" + i % 3)).toList();

        assertThat(planner().learn(items, 20)).isEqualTo(planner().learn(items, 20));
    }
}
