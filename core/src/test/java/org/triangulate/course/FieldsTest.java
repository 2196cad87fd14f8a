package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;
import org.triangulate.course.tree.Yaml;
import org.triangulate.model.Hedge;
import org.triangulate.model.PartialDate;

class FieldsTest {
    private final Draft draft = new Draft();

    @Test
    void aThingIsBuiltWhereAllIsSound() {
        var fields = fields("title: ' Minsk '\n");
        var title = fields.text("title");

        assertThat(fields.build(() -> title)).contains("Minsk");
        assertThat(problems()).isEmpty();
    }

    @Test
    void nothingIsBuiltFromWhatIsNotSound() {
        var fields = fields("about: It is a city.\n");
        var title = fields.text("title");
        fields.text("about");

        assertThat(fields.build(() -> title)).isEmpty();
        assertThat(problems()).containsExactly("f.yaml:1:1: error TR201: 'title' is missing; add a line 'title: …'");
    }

    @Test
    void aWarningDoesNotKeepAThingFromBeingBuilt() {
        var fields = fields("title: Minsk\n");
        fields.text("title");
        fields.problem("title", Rule.ONE_SIDED_RELATION, "it is alone", "");

        assertThat(fields.build(() -> "built")).contains("built");
    }

    @Test
    void whatMayBeMissingIsEmptyOrAsSaid() {
        var fields = fields("title: Minsk\n");
        fields.text("title");

        assertThat(fields.optionalText("about")).isEmpty();
        assertThat(fields.optionalTexts("also")).isEmpty();
        assertThat(fields.optionalNumber("revision", 1)).isEqualTo(1);
        assertThat(fields.optionalDate("date")).isEqualTo(PartialDate.UNSTATED);
        assertThat(fields.optionalReference("of", "state")).isEmpty();
        assertThat(fields.optionalReferences("who", "state")).isEmpty();
        assertThat(fields.optionalParts("parts", part -> Optional.of(part))).isEmpty();
        assertThat(fields.flag("complete")).isFalse();
        assertThat(fields.build(() -> "built")).contains("built");
    }

    @Test
    void aWholeNumberIsRead() {
        assertThat(fields("revision: 999999999\n").optionalNumber("revision", 1))
                .isEqualTo(999_999_999);
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "1000000000", "99999999999999999999", "one", "1e3", "٣"})
    void anythingElseIsNoWholeNumber(String text) {
        fields("revision: " + text + "\n").optionalNumber("revision", 1);

        assertThat(problems())
                .containsExactly(
                        "f.yaml:1:11: error TR209: 'revision' is '" + text + "'; write a whole number, 1 or more");
    }

    @Test
    void aFlagIsTrueOrFalse() {
        assertThat(fields("complete: true\n").flag("complete")).isTrue();
        assertThat(fields("complete: false\n").flag("complete")).isFalse();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldOnce() {
        var fields = fields("id:\nkind:\ncomplete:\nrevision:\nvalue:\ndate:\nof:\n");
        fields.id("state");
        fields.word("kind", Hedge.class);
        fields.flag("complete");
        fields.optionalNumber("revision", 1);
        fields.quantity("value");
        fields.date("date");
        fields.reference("of", "state");
        draft.settle(java.util.Set.of());

        assertThat(draft.problems().all())
                .hasSize(7)
                .allSatisfy(problem -> assertThat(problem.rule()).isEqualTo(Rule.MISSING));
    }

    @Test
    void oneMappingCountsAsAListOfOne() {
        var titles = fields("parts: {title: Minsk}\n").parts("parts", part -> {
            var title = part.text("title");
            return part.build(() -> title);
        });

        assertThat(titles).containsExactly("Minsk");
    }

    @Test
    void aThingIsNotBuiltWhereAPartOfItIsNotSound() {
        var fields = fields("parts: [{title: Minsk}, {titel: Brest}]\n");
        var titles = fields.parts("parts", part -> {
            var title = part.text("title");
            return part.build(() -> title);
        });

        assertThat(titles).containsExactly("Minsk");
        assertThat(fields.build(() -> titles)).isEmpty();
        assertThat(problems()).hasSize(2);
    }

    @Test
    void lineBreaksAndTabsMayStandInATextAndSpacesAroundItAreDropped() {
        var text = fields("about: |\n  one\n  \ttwo\n\n").text("about");

        assertThat(text).isEqualTo("one\n\ttwo");
        assertThat(problems()).isEmpty();
    }

    private Fields fields(String yaml) {
        return draft.fields(Yaml.read("f.yaml", yaml, draft.problems()).orElseThrow());
    }

    private List<String> problems() {
        return draft.problems().all().stream().map(Problem::toString).toList();
    }
}
