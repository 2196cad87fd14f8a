package org.triangulate.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;
import org.triangulate.model.Model;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KnowledgeTest {
    private static final Knowledge KNOWLEDGE = new Knowledge(
            new Model(List.of()),
            new Lexicon(List.of(
                    new Entry("latvia", "state", "Latvia", "Latvia"),
                    new Entry("estonia", "state", "Estonia", "Estonia"),
                    new Entry("latvia", "state", "Latvia", "Латвія"))));

    @Test
    void the_spellings_of_a_thing_are_its_own_and_the_printed_one_comes_first() {
        assertThat(KNOWLEDGE.namesOf("latvia"))
                .extracting(name -> name.entry().spelling())
                .containsExactly("Latvia", "Латвія");
        assertThat(KNOWLEDGE.namesOf("lithuania")).isEmpty();
    }

    @Test
    void a_reading_that_does_not_exist_is_a_mistake_of_the_program() {
        assertThatIllegalStateException()
                .isThrownBy(() -> KNOWLEDGE.valueOf("gas-share"))
                .withMessage("no reading has the id gas-share");
    }
}
