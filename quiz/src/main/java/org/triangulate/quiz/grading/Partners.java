package org.triangulate.quiz.grading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The students whom a suspicion names beside the one whose it is, as its detail tells them: {@code boris, "Smith, Anna"}.
 * An id with a comma and a space is in quotation marks, so that each can be told from the others.
 */
final class Partners {
    /** Who has been forgotten since. */
    private static final String FORGOTTEN = "?";

    private static final String BETWEEN = ", ";

    private static final String END = "(?=, |$)";

    private static final Pattern NAME = Pattern.compile("(?:^|, )(\"(?:[^\"]++|\"\")*+\"" + END + "|.*?" + END + ")");

    private Partners() {}

    /**
     * The detail that tells of them.
     *
     * @param isForgotten whether there was one more, whom nobody may name any more
     */
    static String detail(Collection<String> students, boolean isForgotten) {
        var names = new ArrayList<>(students.stream().map(Partners::quoted).toList());
        if (isForgotten) {
            names.add(FORGOTTEN);
        }
        return String.join(BETWEEN, names);
    }

    /** The detail without a student: that there was somebody stays, and who it was does not. */
    static String without(String detail, String student) {
        var names = names(detail);
        if (!names.contains(student) && !quoted(student).equals(student)) {
            names = names(unquoted(detail, student));
        }
        var isForgotten = names.contains(student) || names.contains(FORGOTTEN);
        names.remove(student);
        names.remove(FORGOTTEN);
        return detail(names, isForgotten);
    }

    /** Versions of the grades that are older than the quotation marks have such an id as it is. */
    private static String unquoted(String detail, String student) {
        return Pattern.compile("(^|, )" + Pattern.quote(student) + END)
                .matcher(detail)
                .replaceAll("$1" + FORGOTTEN);
    }

    private static Set<String> names(String detail) {
        var names = new LinkedHashSet<String>();
        NAME.matcher(detail).results().map(found -> plain(found.group(1))).forEach(names::add);
        return names;
    }

    private static String quoted(String name) {
        return name.contains(BETWEEN) || name.startsWith("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }

    private static String plain(String name) {
        return name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"")
                : name;
    }
}
