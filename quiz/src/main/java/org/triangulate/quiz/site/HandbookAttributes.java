package org.triangulate.quiz.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** What elements of a handbook page have besides their content: headings an id, examples a stop for the keyboard. */
final class HandbookAttributes implements AttributeProvider {
    private static final Pattern LEFT_OUT = Pattern.compile("[^\\p{L}\\p{N}\\p{M}_ -]");

    private final Map<String, Integer> taken = new HashMap<>();

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", anchor(HandbookText.words(heading)));
        } else if (tagName.equals("pre")) {
            attributes.put("tabindex", "0");
        }
    }

    /** Small letters with hyphens for spaces; a number behind those that were there before. */
    private String anchor(String words) {
        var anchor =
                LEFT_OUT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("").replace(' ', '-');
        var before = taken.merge(anchor, 1, Integer::sum) - 1;
        return before == 0 ? anchor : anchor + "-" + before;
    }
}
