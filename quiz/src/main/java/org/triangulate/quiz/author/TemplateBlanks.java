package org.triangulate.quiz.author;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

/**
 * What stands in the blanks of a course's template.
 *
 * <p>A blank for what somebody typed, {@code ${title}}, stands within quotation marks and is filled with what JSON, and so
 * YAML, writes there; in {@code ${prose.title}}, what Markdown would take for its own is marked as text before. The blanks
 * for the year and for the place of the schemas stand bare.
 */
final class TemplateBlanks {
    private static final Pattern BLANK = Pattern.compile("\\$\\{([a-z.]+)\\}");

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>&~#!|{}]");

    private static final String SCHEMAS = "schemas";

    private final Map<String, String> fillings;

    /** @param fillings what stands in each blank, by its name */
    TemplateBlanks(Map<String, String> fillings) {
        this.fillings = Map.copyOf(fillings);
    }

    /** @param taken ids that stand in the template */
    static TemplateBlanks of(CourseDetails details, List<String> taken) {
        var fillings = new HashMap<String, String>();
        var author = details.of(CourseDetail.AUTHOR);
        var year = details.of(CourseDetail.YEAR);
        var source = details.of(CourseDetail.SOURCE);
        var ids = new ArrayList<>(taken);
        fillings.put("id", details.of(CourseDetail.ID));
        fillings.put("language", details.of(CourseDetail.LANGUAGE));
        fillings.put("year", year);
        text(fillings, "title", details.of(CourseDetail.TITLE));
        text(fillings, "source", source);
        text(fillings, "author", author);
        text(fillings, "short", author.isEmpty() ? source : author + " " + year);
        text(fillings, "first", details.of(CourseDetail.FIRST));
        text(fillings, "second", details.of(CourseDetail.SECOND));
        id(fillings, "id.first", details.of(CourseDetail.FIRST), "first", ids);
        id(fillings, "id.second", details.of(CourseDetail.SECOND), "second", ids);
        id(fillings, "id.source", source, "source", ids);
        return new TemplateBlanks(fillings);
    }

    private static void text(Map<String, String> fillings, String blank, String words) {
        fillings.put(blank, quoted(words));
        fillings.put(
                "prose." + blank,
                quoted(MARKUP.matcher(words).replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()))));
    }

    private static void id(
            Map<String, String> fillings, String blank, String name, String otherwise, List<String> taken) {
        var id = IdOfName.of(name, otherwise, taken);
        taken.add(id);
        fillings.put(blank, id);
    }

    /** What stands between the quotation marks. */
    static String quoted(String words) {
        var json = new StringWriter();
        Json.write(Node.text(words), json);
        return json.toString().substring(1, json.toString().length() - 1);
    }

    /**
     * A text of the template without blanks; a line for something of which there is nothing is left out.
     *
     * @param schemas where the schemas are, seen from the file
     */
    String filled(String template, String schemas) {
        UnaryOperator<String> filling =
                blank -> blank.equals(SCHEMAS) ? schemas : Objects.requireNonNull(fillings.get(blank), blank);
        return template.lines()
                .filter(line -> BLANK.matcher(line)
                        .results()
                        .noneMatch(blank -> filling.apply(blank.group(1)).isEmpty()))
                .map(line -> BLANK.matcher(line)
                        .replaceAll(blank -> Matcher.quoteReplacement(filling.apply(blank.group(1)))))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
