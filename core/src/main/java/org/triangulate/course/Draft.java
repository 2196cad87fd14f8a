package org.triangulate.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Rule;

/**
 * A course while it is being read: the ids that it declares, the ids that it mentions, and every problem so far.
 *
 * <p>Ids may be mentioned before they are declared, in any file; {@link #settle} compares the two at the end.
 */
public final class Draft {
    private record Declaration(String kind, Location location) {
        @Override
        public String toString() {
            return kind + " at " + location;
        }
    }

    private record Mention(String scope, String id, List<String> kinds, Location location) {}

    private record Paragraph(String heading, int number, Location location) {}

    private final Problems problems = new Problems();
    private final Map<String, Declaration> declared = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Integer> paragraphs = new LinkedHashMap<>();
    private final List<Paragraph> cited = new ArrayList<>();
    private final FormerIds formerIds = new FormerIds();

    public Problems problems() {
        return problems;
    }

    /** What things were called before. */
    public FormerIds formerIds() {
        return formerIds;
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
        var earlier = declared.putIfAbsent(scope + id, new Declaration(kind, location));
        if (earlier != null) {
            problems.add(location, Rule.DUPLICATE_ID, "the id '" + id + "' is taken: " + earlier, "choose another id");
        }
    }

    /** Says that a thing of one of these kinds is expected to have this id. */
    void mention(String scope, String id, List<String> kinds, Location location) {
        mentions.add(new Mention(scope, id, kinds, location));
    }

    /** Says how many paragraphs stand under a heading. */
    void declareParagraphs(String heading, int count) {
        paragraphs.put(heading, count);
    }

    /** Says that a paragraph is expected under a heading; nothing can be said where nobody counted them. */
    void mentionParagraph(String heading, int number, Location location) {
        cited.add(new Paragraph(heading, number, location));
    }

    /** Where the thing with this id stands; nowhere if nobody declared it. */
    public Location locationOf(String id) {
        var found = declared.get(id);
        return found == null ? Location.NOWHERE : found.location();
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
        formerIds.settle(id -> Optional.ofNullable(declared.get(id)).map(Declaration::toString), problems);
        mentions.clear();
        cited.clear();
    }

    private void settle(Paragraph paragraph) {
        var count = paragraphs.getOrDefault(paragraph.heading(), Integer.MAX_VALUE);
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
        if (mention.kinds().contains("heading") && !declared.containsKey(sourceOf(mention))) {
            return;
        }
        var found = declared.get(mention.scope() + mention.id());
        if (found == null && mention.kinds().stream().noneMatch(unread::contains)) {
            problems.add(mention.location(), Rule.UNKNOWN_ID, unknown(mention), hint(mention));
        } else if (found != null && !mention.kinds().contains(found.kind())) {
            problems.add(
                    mention.location(),
                    Rule.UNKNOWN_ID,
                    "'" + mention.id() + "' is " + article(found.kind()),
                    "name " + kindsInWords(mention));
        }
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
        var successor = formerIds.current(mention.id());
        if (mention.scope().isEmpty() && !successor.equals(mention.id())) {
            return "it is called '" + successor + "' now";
        }
        var candidates = new LinkedHashSet<String>();
        declared.forEach((id, declaration) -> {
            if (mention.kinds().contains(declaration.kind()) && id.startsWith(mention.scope())) {
                candidates.add(id.substring(mention.scope().length()));
            }
        });
        return Similar.hint(mention.id(), candidates);
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
