package org.triangulate.exercises.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.triangulate.course.Course;
import org.triangulate.course.Draft;
import org.triangulate.course.Objective;
import org.triangulate.course.Unit;
import org.triangulate.course.tree.Problem;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Citation;
import org.triangulate.model.Debate;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.model.Names;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Person;
import org.triangulate.model.Position;
import org.triangulate.model.Source;

class ReviewTest {
    private static final List<Citation> CITED = List.of(new Citation("atlas", "1", List.of(1), "A surveyor", ""));

    private static final Objective READ = new Objective("read-prices", "Read a price.");

    private static final Objective ASK = new Objective("ask-why", "Ask why.");

    private final List<Item> items = new ArrayList<>();

    @Test
    void aUnitWithoutItemsIsNamed() {
        assertThat(remarks())
                .containsExactly("course.yaml: warning TR305: the unit 'salt' has no items; "
                        + "write some, or take the unit out");
    }

    @Test
    void anObjectiveThatNoItemServesIsNamed() {
        items.add(item("a", READ.id(), "What does salt cost?", choice("ten", "five", "two")));

        assertThat(remarks(READ, ASK))
                .containsExactly("course.yaml: warning TR304: no item of the unit serves the "
                        + "objective 'ask-why'; write one with 'objective: ask-why'");
    }

    @Test
    void anItemWithoutAnObjectiveOrWithAnotherUnitsIsNamed() {
        items.add(item("a", READ.id(), "What does salt cost?", choice("ten", "five", "two")));
        items.add(item("b", "", "Who sells grain in the north?", choice("he", "she", "they")));
        items.add(item("c", "elsewhere", "When is the harvest?", choice("May", "June", "July")));

        assertThat(remarks(READ))
                .containsExactly(
                        "course.yaml: warning TR303: the item names no objective; the unit's objectives are "
                                + "read-prices",
                        "course.yaml: warning TR303: 'elsewhere' is no objective of the unit 'salt'; the unit's "
                                + "objectives are read-prices");
    }

    @Test
    void aUnitWithoutObjectivesAsksForNone() {
        items.add(item("a", "", "What does salt cost?", choice("ten", "five", "two")));

        assertThat(remarks()).isEmpty();
    }

    @Test
    void aContestedFactIsAskedWithTheNameOfWhoSaysSo() {
        items.add(about("a", "What is salt worth?", "salt-is-cheap"));

        assertThat(remarks())
                .containsExactly("course.yaml: warning TR306: 'salt-is-cheap' is contested, and the question does "
                        + "not say whose view it asks for; name the source or the author in the stem, or add the "
                        + "disagreement to 'about'");
    }

    @Test
    void anotherWordingOfAQuestionIsLookedAtLikeTheFirst() {
        items.add(
                about("a", "What is salt worth to the atlas?", "salt-is-cheap").orAsked("What is salt worth?"));
        items.add(item("b", "", "Which is cheap?", choice("salt", "iron")).orAsked("Which is not cheap?"));

        assertThat(remarks())
                .extracting(remark -> remark.replaceAll(";.*", ""))
                .containsExactly(
                        "course.yaml: warning TR306: 'salt-is-cheap' is contested, and the question does not say whose"
                                + " view it asks for",
                        "course.yaml: warning TR311: the question asks for what is not so, and does not mark the"
                                + " 'not'");
    }

    @Test
    void theSourceItsAuthorWhomItCreditsAndTheHolderAllAttribute() {
        items.add(about("a", "What is salt worth to the atlas?", "salt-is-cheap"));
        items.add(about("b", "What is salt worth, as Nobody wrote?", "salt-is-cheap"));
        items.add(about("c", "What is salt worth for the surveyor of the mine?", "salt-is-cheap"));
        items.add(about("d", "How dear is it in Vesna's letters to the king?", "salt-is-dear"));
        items.add(about("e", "Which of the documents calls it cheap and plentiful?", "salt-is-cheap"));
        items.add(about("f", "Why do these judgements differ at all?", "salt-is-cheap", "worth-differs"));
        items.add(about("g", "Which letter is the oldest?", "vesna"));

        assertThat(remarks()).isEmpty();
    }

    @Test
    void keysThatStandInOnePlaceTooOftenAreCounted() {
        IntStream.range(0, 12)
                .forEach(i -> items.add(item("i" + i, "", "Question " + words(i), choice("a" + i, "b" + i))));

        assertThat(remarks())
                .contains(
                        "course.yaml: warning TR307: the key is option 1 in 12 of 12 single choices, where about 6 "
                                + "would be even; put keys elsewhere",
                        "course.yaml: warning TR307: the key is option 2 in 0 of 12 single choices, where about 6 "
                                + "would be even; put keys elsewhere");
    }

    @Test
    void keysThatStandAnywhereAreNotRemarkedOn() {
        IntStream.range(0, 12)
                .forEach(i -> items.add(item(
                        "i" + i,
                        "",
                        "Question " + words(i),
                        i % 2 == 0 ? choice("a" + i, "b" + i) : keyLast("a" + i, "b" + i))));

        assertThat(remarks()).isEmpty();
    }

    @Test
    void twoQuestionsInNearlyTheSameWordsAreOne() {
        var stem = "Which of the two large states depends on the other for the water of its fields";
        items.add(item("a", "", stem + "?", choice("ten", "two")));
        items.add(item("b", "", stem + " and?", choice("six", "one")));
        items.add(item("c", "", "Which of the two states depends on the other for bread?", choice("six", "one")));

        assertThat(remarks())
                .containsExactly("course.yaml: warning TR308: the question is nearly that of 'a'; ask something else, "
                        + "or take one of them out");
    }

    @Test
    void aKeyThatIsFarLongerOrShorterThanEveryDistractorShowsItself() {
        items.add(item("a", "", "What does salt cost?", choice("ten crowns at the gate and five in the town", "two")));
        items.add(item("b", "", "Who sells the grain?", choice("he", "the elder sister of the king of the north")));
        items.add(item("c", "", "When is harvest?", choice("in the month of May", "in June", "in the month of July")));

        assertThat(remarks())
                .containsExactly(
                        "course.yaml: warning TR309: the key is far longer than every distractor (43 and 3 "
                                + "characters); shorten the key or write out a distractor",
                        "course.yaml: warning TR309: the key is far shorter than every distractor (2 and 41 "
                                + "characters); write out the key or shorten a distractor");
    }

    @Test
    void keysThatAreLongestTooOftenAreCounted() {
        IntStream.range(0, 12)
                .forEach(i -> items.add(item(
                        "i" + i,
                        "",
                        "Question " + words(i),
                        i % 2 == 0 ? choice("long " + i, "b" + i) : keyLast("long " + i, "b" + i))));

        assertThat(remarks())
                .containsExactly("course.yaml: warning TR309: the key is the longest option in 12 of 12 single "
                        + "choices, where about 6 would be even; shorten keys or write out distractors");
    }

    @Test
    void anOptionSpeaksForItselfAndInMeasuredWords() {
        items.add(item("a", "", "What does salt cost?", choice("ten", "none of the above")));
        items.add(item("b", "", "Who sells the grain?", choice("he", "It is always she")));
        items.add(item("c", "", "When is harvest?", choice("Both of the parties decide", "Neither party decides")));

        assertThat(remarks())
                .containsExactly(
                        "course.yaml: warning TR310: the option 'none of the above' speaks of the other options: "
                                + "'none of the above'; say what it claims by itself, as exactly as the others",
                        "course.yaml: warning TR310: the option 'It is always she' is put in absolute words: "
                                + "'always'; say what it claims by itself, as exactly as the others");
    }

    @Test
    void aQuestionForTheExceptionMarksItsNegativeAndNoneEndsInAnArticle() {
        items.add(item("a", "", "Which of these states is not a member?", choice("ten", "two")));
        items.add(item("b", "", "All were paid except whom?", choice("he", "she")));
        items.add(item("c", "", "Which of the towns is **not** on the river?", choice("north", "south")));
        items.add(item("d", "", "Why did the king not pay the ferryman?", choice("rain", "thirst")));
        items.add(item("e", "", "What the miller sells is called a …", choice("bread", "apple")));

        assertThat(remarks())
                .containsExactly(
                        "course.yaml: warning TR311: the question asks for what is not so, and does not mark the "
                                + "'not'; ask for what is so, or write **not**",
                        "course.yaml: warning TR311: the question ends in an article, which tells by its form which "
                                + "option follows; put the article into the options");
    }

    /** Every remark, each once, as {@code check} prints it; nothing here was read from a file. */
    private List<String> remarks(Objective... objectives) {
        var draft = new Draft();
        var units = List.of(new Unit("salt", "Salt", List.of(objectives)));
        Review.add(new Course("two", "Two", "", List.of(), units, new Model(facts())), new ItemBank(items), draft);
        return draft.problems().all().stream().map(Problem::toString).toList();
    }

    private static List<Fact> facts() {
        var headings = List.of(Source.Heading.of("1", "Salt"));
        return List.of(
                new Source("atlas", "atlas 1990", "An atlas", "Nobody", "", PartialDate.UNSTATED, "", headings),
                new Person("vesna", Names.of("Vesna Kar"), "", "", List.of(), CITED),
                new Debate(
                        "worth",
                        "What is salt worth?",
                        "salt",
                        List.of(
                                new Position("salt-is-cheap", "worth", "atlas", "That it is cheap.", "salt", CITED),
                                new Position("salt-is-dear", "worth", "vesna", "That it is dear.", "salt", CITED))),
                new Disagreement(
                        "worth-differs",
                        "Cheap or dear",
                        List.of("salt-is-cheap", "salt-is-dear"),
                        List.of(),
                        Disagreement.Type.INTERPRETATION,
                        "They sell it.",
                        Disagreement.Confidence.LIKELY,
                        "salt"));
    }

    private static Item about(String id, String stem, String... about) {
        return new Item(
                id, 1, "salt", "", Level.UNDERSTAND, List.of(about), stem, choice("ten", "two"), "It is so.", CITED);
    }

    private static Item item(String id, String objective, String stem, SingleChoice task) {
        return new Item(id, 1, "salt", objective, Level.UNDERSTAND, List.of(), stem, task, "It is so.", CITED);
    }

    /** The key first. */
    private static SingleChoice choice(String key, String... distractors) {
        var options = new ArrayList<Option>();
        options.add(new Option(key, "Yes.", true));
        for (var distractor : distractors) {
            options.add(new Option(distractor, "No.", false));
        }
        return new SingleChoice(options);
    }

    private static SingleChoice keyLast(String key, String distractor) {
        return new SingleChoice(List.of(new Option(distractor, "No.", false), new Option(key, "Yes.", true)));
    }

    /** Words that no other number has. */
    private static String words(int number) {
        return "n" + number + " m" + number + " o" + number + " p" + number;
    }
}
