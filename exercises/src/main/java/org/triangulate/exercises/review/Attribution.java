package org.triangulate.exercises.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.triangulate.course.Course;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.lexicon.Spelling;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.model.Position;
import org.triangulate.model.Source;

/** A contested fact is asked with the name of who says so, or as the disagreement that it is. */
final class Attribution {
    /** What a stem may call sources in general; {@code {share.source}} in the stem of a calculation is one, too. */
    private static final Set<String> GENERAL = Set.of("document", "documents", "source", "sources");

    /** "Plucknett's figure" names Plucknett. */
    private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");

    private Attribution() {}

    static void judge(Course course, List<Item> items, Remarks remarks) {
        var model = course.model();
        for (var item : items) {
            if (item.about().stream()
                    .anyMatch(id -> model.find(Disagreement.class, id).isPresent())) {
                continue;
            }
            var contested = item.about().stream()
                    .filter(model::isContested)
                    .flatMap(id -> model.find(id).stream())
                    .toList();
            if (!contested.isEmpty() && item.stems().stream().anyMatch(stem -> namesNobody(stem, contested, model))) {
                remarks.on(
                        item.id(),
                        Rule.UNATTRIBUTED,
                        "'" + contested.get(0).id() + "' is contested, and the question does not say whose view it"
                                + " asks for",
                        "name the source or the author in the stem, or add the disagreement to 'about'");
            }
        }
    }

    private static boolean namesNobody(String stem, List<Fact> contested, Model model) {
        var words = words(stem);
        return contested.stream().flatMap(fact -> speakers(fact, model)).noneMatch(words::contains);
    }

    private static Set<String> words(String text) {
        var owners = GENITIVE.matcher(text).replaceAll("");
        return new LinkedHashSet<>(List.of(Spelling.fold(owners).split(" ")));
    }

    /** Every word that names somebody who may be meant: a source, its author, whom it credits, who holds a position. */
    private static Stream<String> speakers(Fact fact, Model model) {
        var cited = fact.citations().stream()
                .flatMap(citation -> Stream.concat(
                        Stream.of(citation.credits()),
                        model.find(Source.class, citation.source()).stream()
                                .flatMap(source -> Stream.of(source.shortName(), source.author()))));
        var holder =
                fact instanceof Position position ? Stream.of(model.labelOf(position.holder())) : Stream.<String>of();
        var names = Stream.concat(cited, holder)
                .flatMap(name -> words(name).stream())
                .filter(word -> word.length() > 2 && !Character.isDigit(word.charAt(0)));
        return Stream.concat(GENERAL.stream(), names);
    }
}
