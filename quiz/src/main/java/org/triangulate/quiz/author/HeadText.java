package org.triangulate.quiz.author;

import java.io.StringWriter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;

/** The text of a {@code course.yaml}, in which another id and title can be written; the rest stays, its comments too. */
public record HeadText(String text) {
    /** Behind a key and a colon: the rest of the line, and the lines below that are further in. */
    private static final String VALUE = "[ \\t]*:(?:[ \\t].*)?(?:\\R(?:[ \\t]*\\R)*+[ \\t]+\\S.*)*+";

    /** The first line may begin with a byte order mark. */
    private static final String BEGIN = "(?m)(?:^|\\A\\uFEFF)";

    private static final Pattern ID = Pattern.compile(BEGIN + "id" + VALUE);

    private static final Pattern TITLE = Pattern.compile(BEGIN + "title" + VALUE);

    /** The text of a key; empty where it has none. */
    String value(String key) {
        return tree().get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text().strip())
                .orElse("");
    }

    private Node.Mapping tree() {
        return Yaml.read(CourseFolder.HEAD, text, new Problems())
                .orElseGet(() -> Node.mapping().done());
    }

    /** Whether its id and its title stand in lines of their own, so that others can be written in their place. */
    public boolean canBeRenamed() {
        var renamed = new HeadText(with("another", "Another: \"one\""));
        return renamed.value("id").equals("another")
                && renamed.value("title").equals("Another: \"one\"")
                && renamed.rest().equals(rest());
    }

    /** The text with another id and title. */
    String with(String id, String title) {
        var named = ID.matcher(text).replaceFirst("id: " + quoted(id));
        return TITLE.matcher(named).replaceFirst(Matcher.quoteReplacement("title: " + quoted(title)));
    }

    private static String quoted(String words) {
        return json(Node.text(words));
    }

    /** Everything but the id and the title. */
    private String rest() {
        var rest = Node.mapping();
        tree().entries().stream()
                .filter(entry -> !List.of("id", "title").contains(entry.key()))
                .forEach(entry -> rest.with(entry.key(), entry.value()));
        return json(rest.done());
    }

    private static String json(Node node) {
        var json = new StringWriter();
        Json.write(node, json);
        return json.toString();
    }
}
