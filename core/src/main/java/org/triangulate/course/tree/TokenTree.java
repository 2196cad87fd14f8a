package org.triangulate.course.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Builds nodes from a parser's tokens; the same for every notation that Jackson's streaming parsers read. */
final class TokenTree {
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
            default -> new Node.Scalar(here(), parser.getString(), token.isNumeric() || token.isBoolean());
        };
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
