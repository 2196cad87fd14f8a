package org.triangulate.exercises.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.triangulate.exercises.generate.Facts.formerState;
import static org.triangulate.exercises.generate.Facts.model;
import static org.triangulate.exercises.generate.Facts.organization;
import static org.triangulate.exercises.generate.Facts.state;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.Shipped;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Fact;
import org.triangulate.model.Membership;
import org.triangulate.model.Model;
import org.triangulate.model.Organization;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhichMemberTest {
    private static final WhichMember GENERATOR = new WhichMember();

    @Test
    void every_state_of_a_complete_list_is_asked_for() {
        var items = GENERATOR
                .items(with(organization("union", true, "belarus", "russia")))
                .toList();

        assertThat(items).extracting(Item::id).containsExactly("gen-member-union-belarus", "gen-member-union-russia");
        assertThat(items.get(0).stem()).isEqualTo("Which of these does the study list as a member of the **union**?");
        assertThat(items.get(0).why()).isEqualTo("The members are belarus, russia.");
        assertThat(key(items.get(0))).isEqualTo("belarus");
        assertThat(items)
                .allSatisfy(item ->
                        assertThat(distractors(item)).hasSize(3).isSubsetOf("latvia", "norway", "china", "brazil"));
    }

    @Test
    void a_list_that_may_lack_members_is_never_asked_about() {
        assertThat(GENERATOR.items(with(organization("union", false, "belarus", "russia"))))
                .isEmpty();
    }

    @Test
    void members_that_are_no_states_are_not_asked_for() {
        var items = GENERATOR.items(with(organization("bank", false), organization("union", true, "belarus", "bank")));

        assertThat(items).extracting(Item::id).containsExactly("gen-member-union-belarus");
    }

    @Test
    void a_state_that_left_and_came_back_is_asked_for_once() {
        var items = GENERATOR.items(with(organization("union", true, "belarus", "russia", "belarus")));

        assertThat(items)
                .extracting(Item::id, Item::why)
                .containsExactly(
                        tuple("gen-member-union-belarus", "The members are belarus, russia."),
                        tuple("gen-member-union-russia", "The members are belarus, russia."));
    }

    @Test
    void with_fewer_than_three_other_states_there_is_no_question() {
        var items = GENERATOR.items(with(organization("union", true, "belarus", "russia", "latvia", "norway")));

        assertThat(items).isEmpty();
    }

    @Test
    void a_state_that_is_no_more_is_no_distractor() {
        var items = GENERATOR.items(model(
                organization("union", true, "belarus"),
                state("belarus"),
                formerState("soviet-union", "../1991"),
                state("latvia"),
                state("norway"),
                state("china")));

        assertThat(items)
                .singleElement()
                .satisfies(
                        item -> assertThat(distractors(item)).containsExactlyInAnyOrder("latvia", "norway", "china"));
    }

    @Test
    void of_the_default_course_only_complete_lists_are_asked_about_and_no_member_is_a_distractor() {
        assertThat(GENERATOR.items(Shipped.MODEL)).isNotEmpty().allSatisfy(item -> {
            var organization =
                    Shipped.MODEL.find(Organization.class, item.about().get(0)).orElseThrow();
            var members = organization.members().stream()
                    .map(Membership::member)
                    .map(Shipped.MODEL::labelOf)
                    .toList();

            assertThat(organization.complete()).isTrue();
            assertThat(members).contains(key(item)).doesNotContainAnyElementsOf(distractors(item));
            assertThat(distractors(item)).hasSize(3).doesNotHaveDuplicates();
        });
    }

    private static Model with(Organization... organizations) {
        var facts = new ArrayList<Fact>(List.of(organizations));
        List.of("belarus", "russia", "latvia", "norway", "china", "brazil").forEach(id -> facts.add(state(id)));
        return model(facts.toArray(Fact[]::new));
    }

    private static String key(Item item) {
        return options(item).stream()
                .filter(Option::key)
                .map(Option::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> distractors(Item item) {
        return options(item).stream()
                .filter(option -> !option.key())
                .map(Option::text)
                .toList();
    }

    private static List<Option> options(Item item) {
        return ((SingleChoice) item.task()).options();
    }
}
