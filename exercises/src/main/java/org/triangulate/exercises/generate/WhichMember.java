package org.triangulate.exercises.generate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.model.Membership;
import org.triangulate.model.Model;
import org.triangulate.model.Organization;
import org.triangulate.model.State;

/**
 * Asks which state belongs to an organization, where the sources list all its members: else nobody could say that the
 * other states do not belong to it.
 */
final class WhichMember implements Generator {
    private static final int DISTRACTORS = 3;

    @Override
    public Stream<Item> items(Model model) {
        return model.all(Organization.class).stream()
                .filter(Organization::complete)
                .flatMap(organization -> oncePerMember(organization).stream()
                        .filter(member ->
                                model.find(State.class, member.member()).isPresent())
                        .flatMap(member -> item(organization, member, model)));
    }

    /** One membership of each member, as some leave and come back. */
    private static Collection<Membership> oncePerMember(Organization organization) {
        var first = new LinkedHashMap<String, Membership>();
        organization.members().forEach(membership -> first.putIfAbsent(membership.member(), membership));
        return first.values();
    }

    private static Stream<Item> item(Organization organization, Membership member, Model model) {
        var id = Item.GENERATED + "member-" + organization.id() + "-" + member.member();
        var members =
                oncePerMember(organization).stream().map(Membership::member).toList();
        var strangers = model.all(State.class).stream()
                .filter(state -> !members.contains(state.id()))
                .filter(State::isToday)
                .toList();
        if (strangers.size() < DISTRACTORS) {
            return Stream.empty();
        }
        var name = model.labelOf(member.member());
        var all = String.join(", ", members.stream().map(model::labelOf).toList());
        var options = new ArrayList<Option>();
        options.add(new Option(name, "It is one of the members: " + all + ".", true));
        for (var stranger : Siblings.pick(id, strangers, DISTRACTORS)) {
            var why = stranger.label() + " is not among the members that the source lists: " + all + ".";
            options.add(new Option(stranger.label(), why, false));
        }
        var source = model.sourceInSentence(member.citations().get(0).source());
        var stem = "Which of these does " + source + " list as a member of the **" + organization.label() + "**?";
        return Stream.of(new Item(
                        id,
                        1,
                        organization.unit(),
                        "",
                        Level.REMEMBER,
                        List.of(organization.id(), member.member()),
                        stem,
                        new SingleChoice(options),
                        "The members are " + all + ".",
                        member.citations())
                .orAsked("One of these is a member of the **" + organization.label() + "**, by the list in " + source
                        + ". Which?"));
    }
}
