package org.triangulate.quiz.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What each problem of a course means and how it is mended: the handbook's page of problems, {@code docs/problems.md},
 * which the build puts into the program.
 */
public final class ProblemPages {
    private static final Pattern HEADING = Pattern.compile("(?m)^## (TR\\d{3}): (.*)$");

    private final Map<String, Explained> byCode = new LinkedHashMap<>();

    /**
     * The section of one problem.
     *
     * @param explanation in Markdown
     */
    public record Explained(String code, String title, String explanation) {}

    private ProblemPages(String page) {
        var headings = HEADING.matcher(page).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            var end = i + 1 < headings.size() ? headings.get(i + 1).start() : page.length();
            var code = heading.group(1);
            byCode.put(
                    code,
                    new Explained(
                            code,
                            heading.group(2),
                            page.substring(heading.end(), end).strip()));
        }
    }

    /** The page that the program brings along. */
    public static ProblemPages shipped() {
        try (var page = Objects.requireNonNull(ProblemPages.class.getResourceAsStream("problems.md"), "problems.md")) {
            return new ProblemPages(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every section, in the order of the page. */
    public List<Explained> all() {
        return List.copyOf(byCode.values());
    }

    /** The section of a code. */
    public Optional<Explained> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
