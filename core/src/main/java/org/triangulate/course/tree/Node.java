package org.triangulate.course.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A value in a file: a mapping, a sequence or a scalar, and where it stands. */
public sealed interface Node permits Node.Mapping, Node.Sequence, Node.Scalar {
    Location location();

    /** What it is, in a word for a message. */
    String shape();

    /** Keys and their values, in the order of the file. */
    record Mapping(Location location, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public Optional<Node> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }

        @Override
        public String shape() {
            return "a mapping";
        }
    }

    /** A key, where it stands, and its value. */
    record Entry(String key, Location location, Node value) {}

    /** Values in their order. */
    record Sequence(Location location, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String shape() {
            return "a list";
        }
    }

    /**
     * A text, or a number or truth value as text.
     *
     * @param bare whether JSON writes it without quotation marks
     */
    record Scalar(Location location, String text, boolean bare) implements Node {
        @Override
        public String shape() {
            return "a text";
        }
    }

    /** A text that no person wrote in a file. */
    static Scalar text(String text) {
        return new Scalar(Location.NOWHERE, text, false);
    }

    static Scalar number(Number number) {
        return new Scalar(
                Location.NOWHERE,
                number instanceof java.math.BigDecimal decimal ? decimal.toPlainString() : number.toString(),
                true);
    }

    static Scalar truth(boolean value) {
        return new Scalar(Location.NOWHERE, String.valueOf(value), true);
    }

    static Sequence list(List<? extends Node> items) {
        return new Sequence(Location.NOWHERE, List.copyOf(items));
    }

    static Sequence texts(List<String> texts) {
        return list(texts.stream().map(Node::text).toList());
    }

    /** A mapping under construction: {@code Node.mapping().with("id", Node.text("minsk")).done()}. */
    static Builder mapping() {
        return new Builder();
    }

    /** Puts a mapping together key by key. */
    final class Builder {
        private final List<Entry> entries = new ArrayList<>();

        private Builder() {}

        public Builder with(String key, Node value) {
            entries.add(new Entry(key, Location.NOWHERE, value));
            return this;
        }

        public Builder with(String key, String text) {
            return with(key, text(text));
        }

        public Mapping done() {
            return new Mapping(Location.NOWHERE, entries);
        }
    }
}
