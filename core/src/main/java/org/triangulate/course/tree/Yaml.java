package org.triangulate.course.tree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads a YAML file that a person wrote. */
public final class Yaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    /** What YAML has no way to hold as it is. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\r\\t\\u0085]]");

    private Yaml() {}

    /**
     * The tree of a file; empty where it is no YAML, holds nothing, or is no mapping, with the problem added.
     *
     * @param file the name by which problems name it
     */
    public static Optional<Node.Mapping> read(String file, String text, Problems problems) {
        var unreadable = UNREADABLE.matcher(text);
        if (unreadable.find()) {
            var code = Unprintable.code(text.codePointAt(unreadable.start()));
            var before = text.substring(0, unreadable.start());
            problems.add(endOf(file, before), Rule.NOT_YAML, "here is the control character " + code, "delete it");
            return Optional.empty();
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return document(file, new PlainParser(parser, file, text, problems), problems);
        } catch (JacksonException e) {
            var complaint = Complaint.of(e, file);
            problems.add(complaint.location(), Rule.NOT_YAML, complaint.message(), "");
            return Optional.empty();
        }
    }

    private static Location endOf(String file, String text) {
        var lastLine = text.substring(text.lastIndexOf('\n') + 1);
        var line = 1 + (int) text.chars().filter(character -> character == '\n').count();
        return new Location(file, line, 1 + lastLine.codePointCount(0, lastLine.length()));
    }

    private static Optional<Node.Mapping> document(String file, JsonParser parser, Problems problems) {
        var first = parser.nextToken();
        if (first == null) {
            return Optional.of(new Node.Mapping(Location.of(file), List.of()));
        }
        var root = new TokenTree(parser, problems, location -> place(file, location)).value(first);
        if (parser.nextToken() != null) {
            problems.add(root.location(), Rule.NOT_YAML, "the file holds more than one document", "delete the '---'");
            return Optional.empty();
        }
        if (root instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.add(
                root.location(), Rule.WRONG_SHAPE, "the file is " + root.shape(), "begin it with a key and a colon");
        return Optional.empty();
    }

    static Location place(String file, @Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Location.of(file)
                : new Location(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }
}
