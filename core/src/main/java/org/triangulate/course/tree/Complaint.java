package org.triangulate.course.tree;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/**
 * What a parser of YAML says of a file that it cannot read, told in one line.
 *
 * <p>The parser tells it in several: what it was reading, where that began, what was in the way, and where.
 */
record Complaint(Location location, String message) {
    private static final String OPENING = "this is not readable as YAML: ";

    /** Words, and the place that they are about. */
    private static final Pattern MARKED =
            Pattern.compile("(?s)(?:^|\\^\\n)((?:(?!\\^\\n).)*?)\\n in reader, line (\\d+), column (\\d+):\\n");

    static Complaint of(JacksonException e, String file) {
        var words = e.getOriginalMessage();
        if (words.startsWith("Expected a property name")) {
            return new Complaint(Yaml.place(file, e.getLocation()), OPENING + "a key has to be a plain text");
        }
        var marks = MARKED.matcher(words).results().toList();
        if (marks.isEmpty()) {
            return new Complaint(Yaml.place(file, e.getLocation()), OPENING + inOneLine(words));
        }
        var last = marks.get(marks.size() - 1);
        var whileReading = marks.size() == 1
                ? ""
                : ", " + inOneLine(marks.get(0).group(1)) + " that begins in line "
                        + marks.get(0).group(2);
        var location = new Location(file, Integer.parseInt(last.group(2)), Integer.parseInt(last.group(3)));
        return new Complaint(location, OPENING + inOneLine(last.group(1)) + whileReading);
    }

    /** What the parser was doing is left out where it also says what was in the way. */
    private static String inOneLine(String words) {
        var lines =
                words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.stream()
                .filter(line -> lines.size() == 1 || !line.startsWith("while "))
                .collect(Collectors.joining(" "));
    }
}
