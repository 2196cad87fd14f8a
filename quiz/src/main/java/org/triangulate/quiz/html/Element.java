package org.triangulate.quiz.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element with what it holds.
 *
 * <p>Example: {@code Element.of("td", "12.5").with("class", "number")}.
 *
 * @param name of the program's choice, never of others
 * @param attributes their names likewise; their values may be anything
 */
public record Element(String name, Map<String, String> attributes, List<Html> content) implements Html {
    private static final Set<String> EMPTY = Set.of("meta", "link", "input");

    /** A line of its own for each of these, so that a page can be read and compared. */
    private static final Set<String> LINES = Set.of(
            ("html head meta title style body main section div h1 h2 h3 p ul li dl dt dd figure figcaption table caption"
                            + " thead tbody header nav footer article ol link script tr svg desc")
                    .split(" "));

    public Element {
        if (!isName(name) || !attributes.keySet().stream().allMatch(Element::isName)) {
            throw new IllegalArgumentException("name must be one of HTML or SVG, not " + name + attributes.keySet());
        }
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        content = List.copyOf(content);
    }

    /** Letters, digits and hyphens, a letter first. */
    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            var sign = name.charAt(i);
            var isLetter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            var isOther = i > 0 && (sign == '-' || (sign >= '0' && sign <= '9'));
            if (!isLetter && !isOther) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    public static Element of(String name, List<? extends Html> content) {
        return new Element(name, Map.of(), List.copyOf(content));
    }

    public static Element of(String name, Html... content) {
        return of(name, List.of(content));
    }

    public static Element of(String name, String words) {
        return of(name, new Words(words));
    }

    /** The same with another attribute. */
    public Element with(String attribute, String value) {
        var all = new LinkedHashMap<>(attributes);
        all.put(attribute, value);
        return new Element(name, all, content);
    }

    /** The same with more at its end. */
    public Element and(Html more) {
        var all = new ArrayList<>(content);
        all.add(more);
        return new Element(name, attributes, all);
    }

    @Override
    public void write(StringBuilder page) {
        page.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            page.append(' ').append(attribute).append("=\"");
            Words.write(value, page);
            page.append('"');
        });
        if (EMPTY.contains(name)) {
            page.append(" />");
        } else {
            page.append('>');
            content.forEach(piece -> piece.write(page));
            page.append("</").append(name).append('>');
        }
        if (LINES.contains(name)) {
            page.append('\n');
        }
    }
}
