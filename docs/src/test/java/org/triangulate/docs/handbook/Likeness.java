package org.triangulate.docs.handbook;

import java.util.List;

/**
 * Whether a screen is what a page shows. A line {@code …} of the page stands for any lines, an ellipsis at the end of a
 * line for the rest of it; blank lines at the beginning and at the end do not count, nor do spaces at the end of a line.
 */
final class Likeness {
    private static final String ANYTHING = "…";

    private Likeness() {}

    static boolean holds(List<String> shown, List<String> real) {
        return matches(trimmed(shown), trimmed(real));
    }

    /** Takes as few lines as possible for an ellipsis, and more where what follows it does not fit. */
    private static boolean matches(List<String> shown, List<String> real) {
        int at = 0;
        int ellipsis = -1;
        int resume = 0;
        for (int line = 0; line < real.size(); ) {
            if (at < shown.size() && shown.get(at).equals(ANYTHING)) {
                ellipsis = at++;
                resume = line;
            } else if (at < shown.size() && matches(shown.get(at), real.get(line))) {
                at++;
                line++;
            } else if (ellipsis >= 0) {
                at = ellipsis + 1;
                line = ++resume;
            } else {
                return false;
            }
        }
        return shown.subList(at, shown.size()).stream().allMatch(ANYTHING::equals);
    }

    private static boolean matches(String shown, String real) {
        return shown.endsWith(" " + ANYTHING)
                ? real.startsWith(shown.substring(0, shown.length() - 2))
                : shown.equals(real);
    }

    private static List<String> trimmed(List<String> lines) {
        var stripped = lines.stream().map(String::stripTrailing).toList();
        int from = 0;
        int until = stripped.size();
        while (from < until && stripped.get(from).isEmpty()) {
            from++;
        }
        while (until > from && stripped.get(until - 1).isEmpty()) {
            until--;
        }
        return stripped.subList(from, until);
    }
}
