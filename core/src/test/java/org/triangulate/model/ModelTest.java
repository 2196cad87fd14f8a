package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.triangulate.model.Samples.ALDORA;
import static org.triangulate.model.Samples.ATLAS;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Indicator SALT = Samples.indicator(
            "salt", Samples.reading("salt-1990", "40 %", "1990"), Samples.reading("salt-1995", "60 %", "1995"));

    private static final Debate WORTH =
            Samples.debate("worth", Samples.position("dear", "worth"), Samples.position("cheap", "worth"));

    private static final Debate ONE_SIDED = Samples.debate("lone", Samples.position("only", "lone"));

    private final Model model = new Model(List.of(ATLAS, ALDORA, SALT, WORTH, ONE_SIDED));

    @Test
    void aFactIsFoundByItsId() {
        assertThat(model.find("aldora")).contains(ALDORA);
        assertThat(model.find(State.class, "aldora")).contains(ALDORA);
    }

    @Test
    void aFactIsNotFoundAsAnotherKindNorUnderAnotherId() {
        assertThat(model.find(Person.class, "aldora")).isEmpty();
        assertThat(model.find("Aldora")).isEmpty();
        assertThat(model.find("")).isEmpty();
    }

    @Test
    void whatAFactIsMadeOfIsFoundToo() {
        assertThat(model.find(Reading.class, "salt-1995"))
                .contains(SALT.readings().get(1));
        assertThat(model.find(Position.class, "cheap"))
                .contains(WORTH.positions().get(1));
    }

    @Test
    void factsStandInTheOrderOfTheFilesEachFollowedByWhatItIsMadeOf() {
        assertThat(model.all())
                .extracting(Fact::id)
                .containsExactly(
                        "atlas", "aldora", "salt", "salt-1990", "salt-1995", "worth", "dear", "cheap", "lone", "only");
        assertThat(model.all(Reading.class)).extracting(Fact::id).containsExactly("salt-1990", "salt-1995");
    }

    @Test
    void twoFactsCannotHaveOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Model(List.of(ALDORA, ATLAS, ALDORA)))
                .withMessage("facts must not have the id 'aldora' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Model(List.of(SALT, Samples.state("salt-1990", "Salt"))))
                .withMessage("facts must not have the id 'salt-1990' twice");
    }

    @Test
    void aPositionIsContestedWhereItsDebateHasAnother() {
        assertThat(model.isContested("dear")).isTrue();
        assertThat(model.isContested("only")).isFalse();
        assertThat(model.isContested("aldora")).isFalse();
        assertThat(model.isContested("nobody")).isFalse();
    }

    @Test
    void aFactIsContestedWhereADisagreementNamesIt() {
        var disputed = new Model(List.of(SALT, Samples.disagreement("d", "salt-1990", "salt-1995")));

        assertThat(disputed.isContested("salt-1990")).isTrue();
        assertThat(disputed.isContested("salt")).isFalse();
        assertThat(disputed.disagreementsOn("salt-1995")).extracting(Fact::id).containsExactly("d");
        assertThat(model.disagreementsOn("salt-1995")).isEmpty();
    }

    @Test
    void aListCallsAFactByItsLabelAndAnythingElseByItsId() {
        assertThat(model.labelOf("aldora")).isEqualTo("Aldora");
        assertThat(model.labelOf("salt")).isEqualTo("Share of salt");
        assertThat(model.labelOf("worth")).isEqualTo("What is salt worth?");
        assertThat(model.labelOf("nobody")).isEqualTo("nobody");
    }

    @Test
    void aCitationSaysTheSourceAndTheHeading() {
        assertThat(model.inWords(Citation.of("atlas", "2.1"))).isEqualTo("atlas 1990, §2.1 Salt");
        assertThat(model.inWords(new Citation("atlas", "border", List.of(), "", "12")))
                .isEqualTo("atlas 1990, The border");
    }

    @Test
    void aCitationSaysWhomTheSourceLeansOn() {
        assertThat(model.inWords(new Citation("atlas", "2.1", List.of(), "A surveyor", "7")))
                .isEqualTo("atlas 1990, §2.1 Salt, crediting A surveyor");
    }

    @Test
    void aSentenceNamesASource() {
        assertThat(Samples.source("thesis 2016").inSentence()).isEqualTo("the thesis of 2016");
        assertThat(Samples.source("2019 study").inSentence()).isEqualTo("the 2019 study");
        assertThat(Samples.source("Plucknett 2016").inSentence()).isEqualTo("Plucknett 2016");
        assertThat(Samples.source("the letters").inSentence()).isEqualTo("the letters");
        assertThat(model.sourceInSentence("atlas")).isEqualTo("the atlas of 1990");
        assertThat(model.sourceInSentence("nobody")).isEqualTo("nobody");
    }

    @Test
    void aCitationSaysItsParagraphs() {
        assertThat(model.inWords(new Citation("atlas", "2.1", List.of(3), "", "")))
                .isEqualTo("atlas 1990, §2.1 Salt, paragraph 3");
        assertThat(model.inWords(new Citation("atlas", "2.1", List.of(1, 4), "A surveyor", "")))
                .isEqualTo("atlas 1990, §2.1 Salt, paragraphs 1, 4, crediting A surveyor");
    }

    @Test
    void aCitationOfWhatTheModelLacksSaysTheIds() {
        assertThat(model.inWords(Citation.of("diary", "3"))).isEqualTo("diary, 3");
        assertThat(model.inWords(Citation.of("atlas", "9"))).isEqualTo("atlas 1990, 9");
    }

    @Test
    void aModelKeepsItsFactsWhateverBecomesOfTheListItWasMadeFrom() {
        var facts = new java.util.ArrayList<Fact>(List.of(ALDORA));
        var kept = new Model(facts);
        facts.clear();

        assertThat(kept.all()).containsExactly(ALDORA);
    }
}
