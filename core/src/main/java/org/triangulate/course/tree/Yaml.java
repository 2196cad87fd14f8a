package org.triangulate.course.tree;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** Reads a YAML file that a person wrote. */
public final class Yaml {
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private Yaml() {}

    /**
     * The tree of a file; empty where it is no YAML, holds nothing, or is no mapping, with the problem added.
     *
     * @param file the name by which problems name it
     */
    public static Optional<Node.Mapping> read(String file, String text, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return document(file, parser, problems);
        } catch (JacksonException e) {
            problems.add(place(file, e.getLocation()), Rule.NOT_YAML, complaint(e), "");
            return Optional.empty();
        }
    }

    private static Optional<Node.Mapping> document(String file, JsonParser parser, Problems problems) {
        var first = parser.nextToken();
        if (first == null) {
            return Optional.of(new Node.Mapping(Location.of(file), java.util.List.of()));
        }
        var guard = new AliasGuard(parser, file, problems);
        var root = new TokenTree(guard, problems, location -> place(file, location)).value(first);
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

    private static Location place(String file, TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? Location.of(file)
                : new Location(file, location.getLineNr(), Math.max(1, location.getColumnNr()));
    }

    /** The parser's own words, shortened to the part that says what is wrong. */
    private static String complaint(JacksonException e) {
        var lines = e.getOriginalMessage().lines().map(String::strip).toList();
        var telling = lines.stream()
                .filter(line -> !line.startsWith("in ") && !line.startsWith("while ") && line.matches("[a-z].*"))
                .findFirst()
                .orElse(lines.isEmpty() ? "" : lines.get(0));
        return "this is not readable as YAML: " + telling;
    }

    /** Aliases are refused: a few lines of them can stand for more text than a machine holds. */
    private static final class AliasGuard extends tools.jackson.core.util.JsonParserDelegate {
        private final String file;
        private final Problems problems;

        AliasGuard(JsonParser parser, String file, Problems problems) {
            super(parser);
            this.file = file;
            this.problems = problems;
        }

        @Override
        public String getString() {
            if (delegate instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
                problems.add(
                        place(file, currentTokenLocation()),
                        Rule.NOT_YAML,
                        "an alias (*" + super.getString() + ") is not understood here",
                        "write the value itself");
            }
            return super.getString();
        }
    }
}
