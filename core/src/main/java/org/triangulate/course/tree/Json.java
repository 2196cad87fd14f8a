package org.triangulate.course.tree;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes trees as JSON and reads back what it wrote. */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private Json() {}

    /** Reads JSON that the build wrote; anything else is a programmer's mistake. */
    public static Node.Mapping read(InputStream stream) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            var root = new TokenTree(parser, new Problems(), location -> Location.NOWHERE).value(parser.nextToken());
            return (Node.Mapping) root;
        }
    }

    /** Writes a tree in one line. */
    public static void write(Node node, Writer writer) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
            write(node, generator);
        }
    }

    /** Writes a tree indented, for people and terminals: nothing in it can command one. */
    public static void writeIndented(Node node, Writer writer) {
        var context = new ObjectWriteContext.Base() {
            @Override
            public tools.jackson.core.PrettyPrinter getPrettyPrinter() {
                return new DefaultPrettyPrinter();
            }
        };
        var json = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(context, json)) {
            write(node, generator);
        }
        new PrintWriter(writer).append(Unprintable.escapedIn(json.toString())).flush();
    }

    private static void write(Node node, JsonGenerator generator) {
        if (node instanceof Node.Mapping mapping) {
            generator.writeStartObject();
            for (var entry : mapping.entries()) {
                generator.writeName(entry.key());
                write(entry.value(), generator);
            }
            generator.writeEndObject();
        } else if (node instanceof Node.Sequence sequence) {
            generator.writeStartArray();
            sequence.items().forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else if (node instanceof Node.Scalar scalar && scalar.bare()) {
            generator.writeRawValue(scalar.text());
        } else if (node instanceof Node.Scalar scalar) {
            generator.writeString(scalar.text());
        }
    }
}
