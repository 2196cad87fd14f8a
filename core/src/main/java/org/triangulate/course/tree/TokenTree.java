package org.triangulate.course.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds nodes from a parser's tokens; the same for every notation that Jackson's streaming parsers read. */
final class TokenTree {
    private static final Pattern JSON_LITERAL =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?|true|false");

    private final JsonParser parser;
    private final Problems problems;
    private final Function<TokenStreamLocation, Location> locate;

    TokenTree(JsonParser parser, Problems problems, Function<TokenStreamLocation, Location> locate) {
        this.parser = parser;
        this.problems = problems;
        this.locate = locate;
    }

    /** The value whose first token the parser stands at. */
    Node value(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> sequence();
            case VALUE_NULL -> new Node.Scalar(here(), "", false);
            default -> scalar(parser.getString(), token.isNumeric() || token.isBoolean());
        };
    }

    /** YAML knows numbers that JSON does not, such as {@code 1.} and {@code .inf}: they stay texts. */
    private Node scalar(String text, boolean bare) {
        return new Node.Scalar(here(), text, bare && JSON_LITERAL.matcher(text).matches());
    }

    private Node mapping() {
        var start = here();
        var entries = new ArrayList<Node.Entry>();
        var places = new HashMap<String, Location>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            var place = here();
            var value = value(parser.nextToken());
            var earlier = places.putIfAbsent(key, place);
            if (earlier == null) {
                entries.add(new Node.Entry(key, place, value));
            } else {
                problems.add(
                        place,
                        Rule.DUPLICATE_KEY,
                        "'" + key + "' stands here a second time",
                        "keep one of them; the first is in line " + earlier.line());
            }
        }
        return new Node.Mapping(start, entries);
    }

    private Node sequence() {
        var start = here();
        List<Node> items = new ArrayList<>();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return new Node.Sequence(start, items);
    }

    private Location here() {
        return locate.apply(parser.currentTokenLocation());
    }
}
