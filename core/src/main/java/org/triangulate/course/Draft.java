package org.triangulate.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private record Declaration(String kind, Location location) {}

    private record Mention(String id, Set<String> kinds, Location location) {}

    private final Problems problems = new Problems();
    private final Map<String, Declaration> declared = new LinkedHashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    public Problems problems() {
        return problems;
    }

    /** A reader for one mapping of the course. */
    public Fields fields(Node.Mapping mapping) {
        return new Fields(mapping, this);
    }

    /** Says that a thing of some kind has this id; a second thing with it is a problem. */
    public void declare(String id, String kind, Location location) {
        var earlier = declared.putIfAbsent(id, new Declaration(kind, location));
        if (earlier != null) {
            problems.add(
                    location,
                    Rule.DUPLICATE_ID,
                    "the id '" + id + "' is taken: " + earlier.kind() + " at " + earlier.location(),
                    "choose another id");
        }
    }

    /** Says that a thing of one of these kinds is expected to have this id. */
    void mention(String id, Set<String> kinds, Location location) {
        mentions.add(new Mention(id, kinds, location));
    }

    /**
     * Compares mentioned ids with declared ones; not where a file could not be read, as they may be declared in it.
     *
     * @param unread kinds whose files were not read, so that nothing can be said about ids that may be theirs
     */
    public void settle(Set<String> unread) {
        if (!problems.breakOff()) {
            mentions.forEach(mention -> settle(mention, unread));
        }
        mentions.clear();
    }

    private void settle(Mention mention, Set<String> unread) {
        if (isInUnknownScope(mention.id())) {
            return;
        }
        var found = declared.get(mention.id());
        if (found == null && mention.kinds().stream().noneMatch(unread::contains)) {
            problems.add(mention.location(), Rule.UNKNOWN_ID, unknown(mention), hint(mention));
        } else if (found != null && !mention.kinds().contains(found.kind())) {
            problems.add(
                    mention.location(),
                    Rule.UNKNOWN_ID,
                    "'" + shown(mention.id()) + "' is " + article(found.kind()),
                    "name " + kindsInWords(mention));
        }
    }

    /** A heading of a source that does not exist: the source is the mistake, and is reported as such. */
    private boolean isInUnknownScope(String id) {
        var scope = id.indexOf('#');
        return scope > 0 && !declared.containsKey(id.substring(0, scope));
    }

    private static String unknown(Mention mention) {
        var heading = mention.id().indexOf('#');
        if (heading > 0) {
            return "the source '" + mention.id().substring(0, heading) + "' has no heading '" + shown(mention.id())
                    + "'";
        }
        return "no " + String.join(" or ", mention.kinds()) + " has the id '" + shown(mention.id()) + "'";
    }

    private String hint(Mention mention) {
        var scope = mention.id().substring(0, scopeEnd(mention.id()));
        var candidates = new LinkedHashSet<String>();
        declared.forEach((id, declaration) -> {
            if (mention.kinds().contains(declaration.kind()) && id.startsWith(scope)) {
                candidates.add(shown(id));
            }
        });
        return Similar.hint(shown(mention.id()), candidates);
    }

    /** Units and headings have names within a scope ({@code unit/energy}, {@code thesis-2016#5}) that nobody writes. */
    private static String shown(String id) {
        return id.substring(scopeEnd(id));
    }

    private static int scopeEnd(String id) {
        return Math.max(id.indexOf('#'), id.indexOf('/')) + 1;
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
