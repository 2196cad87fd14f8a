package org.triangulate.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.triangulate.course.Declarations.Declaration;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Model;

/**
 * A course while it is being read: the ids that it declares, the ids that it mentions, and every problem so far.
 *
 * <p>Ids may be mentioned before they are declared, in any file; {@link #settle} compares the two at the end.
 */
public final class Draft {
    private record Mention(String scope, String id, List<String> kinds, Location location) {}

    private record Paragraph(String heading, int number, Location location) {}

    private final Problems problems = new Problems();
    private final Declarations declared;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Paragraph> cited = new ArrayList<>();
    private final List<Consumer<Model>> checks = new ArrayList<>();

    /** Of a whole course. */
    public Draft() {
        this(new Declarations());
    }

    private Draft(Declarations declared) {
        this.declared = declared;
    }

    /** Of further files of a course that was read: they may mention what it declares, and their problems are their own. */
    public static Draft after(Declarations course) {
        return new Draft(new Declarations(course));
    }

    /** What has been declared so far. */
    public Declarations declarations() {
        return new Declarations(declared);
    }

    public Problems problems() {
        return problems;
    }

    /** What things were called before. */
    public FormerIds formerIds() {
        return declared.formerIds();
    }

    /** A reader for one mapping of the course. */
    public Fields fields(Node.Mapping mapping) {
        return new Fields(mapping, this);
    }

    /**
     * Says that a thing of some kind has this id; a second thing with it is a problem.
     *
     * @param scope within which the id counts, as a heading's within its source; empty for the whole course
     */
    void declare(String scope, String id, String kind, Location location) {
        declared.add(scope + id, kind, location)
                .ifPresent(earlier -> problems.add(
                        location, Rule.DUPLICATE_ID, "the id '" + id + "' is taken: " + earlier, "choose another id"));
    }

    /** Says that a thing of one of these kinds is expected to have this id. */
    void mention(String scope, String id, List<String> kinds, Location location) {
        mentions.add(new Mention(scope, id, kinds, location));
    }

    /** Says how many paragraphs stand under a heading. */
    void declareParagraphs(String heading, int count) {
        declared.addParagraphs(heading, count);
    }

    /** Says that a paragraph is expected under a heading; nothing can be said where nobody counted them. */
    void mentionParagraph(String heading, int number, Location location) {
        cited.add(new Paragraph(heading, number, location));
    }

    /** Keeps a check that needs the facts and not only their ids. */
    void later(Consumer<Model> check) {
        checks.add(check);
    }

    /** Makes the checks that waited for the model; they take longer than reading does. */
    public void examine(Model model) {
        checks.forEach(check -> check.accept(model));
        checks.clear();
    }

    /** Where the thing with this id stands; nowhere if nobody declared it. */
    public Location locationOf(String id) {
        return declared.find(id).map(Declaration::location).orElse(Location.NOWHERE);
    }

    /**
     * Compares mentioned ids with declared ones; not where a file could not be read, as they may be declared in it.
     *
     * @param unread kinds whose files were not read, so that nothing can be said about ids that may be theirs
     */
    public void settle(Set<String> unread) {
        if (!problems.breakOff()) {
            mentions.forEach(mention -> settle(mention, unread));
            cited.forEach(this::settle);
        }
        formerIds().settle(id -> declared.find(id).map(Declaration::toString), problems);
        mentions.clear();
        cited.clear();
    }

    private void settle(Paragraph paragraph) {
        var count = declared.paragraphs(paragraph.heading());
        if (paragraph.number() > count) {
            var place = paragraph.heading().split("#", 2);
            problems.add(
                    paragraph.location(),
                    Rule.UNKNOWN_ID,
                    "the heading '" + place[1] + "' of '" + place[0] + "' has no paragraph " + paragraph.number(),
                    "its paragraphs are 1 to " + count);
        }
    }

    private void settle(Mention mention, Set<String> unread) {
        if (mention.kinds().contains("heading")
                && declared.find(sourceOf(mention)).isEmpty()) {
            return;
        }
        var found = declared.find(mention.scope() + mention.id());
        if (found.isEmpty() && mention.kinds().stream().noneMatch(unread::contains)) {
            problems.add(mention.location(), Rule.UNKNOWN_ID, unknown(mention), hint(mention));
        }
        found.filter(thing -> !mention.kinds().contains(thing.kind()))
                .ifPresent(thing -> problems.add(
                        mention.location(),
                        Rule.UNKNOWN_ID,
                        "'" + mention.id() + "' is " + article(thing.kind()),
                        "name " + kindsInWords(mention)));
    }

    /** The source whose heading is mentioned; one that nobody knows is a problem already. */
    private static String sourceOf(Mention heading) {
        return heading.scope().substring(0, heading.scope().length() - 1);
    }

    private static String unknown(Mention mention) {
        if (mention.kinds().contains("heading")) {
            return "the source '" + sourceOf(mention) + "' has no heading '" + mention.id() + "'";
        }
        return "no " + String.join(" or ", mention.kinds()) + " has the id '" + mention.id() + "'";
    }

    private String hint(Mention mention) {
        var successor = formerIds().current(mention.id());
        if (mention.scope().isEmpty() && !successor.equals(mention.id())) {
            return "it is called '" + successor + "' now";
        }
        return Similar.hint(mention.id(), declared.within(mention.scope(), mention.kinds()));
    }

    private static String kindsInWords(Mention mention) {
        return mention.kinds().stream()
                .map(Draft::article)
                .reduce((a, b) -> a + " or " + b)
                .orElse("");
    }

    private static String article(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}
