package org.triangulate.docs.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.triangulate.course.tree.Rule;

/** The index of what the check of a course may say, by code. */
final class ProblemsPage {
    private ProblemsPage() {}

    /**
     * The text of the page.
     *
     * @param problems the page that explains them at length
     */
    static String text(String before, String problems) {
        return Arrays.stream(Rule.values())
                .sorted((one, other) -> one.code().compareTo(other.code()))
                .map(rule -> row(rule, problems))
                .collect(Collectors.joining("", "# Every problem, by code\n\n" + before + """


                        | code | | what is wrong |
                        | --- | --- | --- |
                        """, ""));
    }

    private static String row(Rule rule, String problems) {
        var heading = problems.lines()
                .filter(line -> line.startsWith("## " + rule.code() + ": "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("problems.md has no section for " + rule.code()))
                .substring("## ".length());
        return "| [%s](../problems.md#%s) | %s | %s |\n"
                .formatted(
                        rule.code(),
                        anchor(heading),
                        rule.isWarning() ? "warning" : "error",
                        heading.substring(heading.indexOf(' ') + 1));
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
