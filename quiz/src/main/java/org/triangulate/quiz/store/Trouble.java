package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.triangulate.phrases.Phrase;

/**
 * What can go wrong with the database of a profile, and what its owner can do about it.
 *
 * <p>The numbers are SQLite's primary result codes, https://www.sqlite.org/rescode.html.
 */
enum Trouble {
    BUSY(Set.of(5, 6), "store.busy", "store.busy.remedy"),
    READ_ONLY(Set.of(3, 8, 23), "store.unwritten", "store.locked.remedy"),
    DISK(Set.of(10), "store.disk", "store.disk.remedy"),
    DAMAGED(Set.of(11, 26), "store.hurt", "store.hurt.remedy"),
    FULL(Set.of(13), "store.full", "store.full.remedy"),
    UNOPENABLE(Set.of(14), "store.unopened", "store.unopened.remedy"),
    OTHER(Set.of(), "store.unusable", "store.unusable.remedy");

    private static final int CONSTRAINT = 19;
    private static final Pattern DRIVER = Pattern.compile("\\[\\w+] .*?\\((.*)\\)");

    private final Set<Integer> codes;
    private final String problem;
    private final String remedy;

    /**
     * @param problem the name of the phrase that says it
     * @param remedy that of the phrase that says what to do
     */
    Trouble(Set<Integer> codes, String problem, String remedy) {
        this.codes = codes;
        this.problem = problem;
        this.remedy = remedy;
    }

    static Trouble of(SQLException exception) {
        return Arrays.stream(values())
                .filter(trouble -> trouble.codes.contains(exception.getErrorCode()))
                .findFirst()
                .orElse(OTHER);
    }

    /** The exception that tells the student; for entries that contradict others, the one that tells the programmer. */
    static RuntimeException tell(Path path, SQLException exception) {
        if (exception.getErrorCode() == CONSTRAINT) {
            return new IllegalArgumentException(path + " holds what contradicts this: " + words(exception), exception);
        }
        var trouble = of(exception);
        var problem = Phrase.of("store.because", Phrase.of(trouble.problem), words(exception));
        return ProfileException.because(exception, path, problem, Phrase.of(trouble.remedy));
    }

    /** What SQLite itself says, on one line: the driver puts it in brackets at the end of its own words. */
    static String words(SQLException exception) {
        var message = oneLine(Objects.requireNonNullElse(exception.getMessage(), "no more is known"));
        var driver = DRIVER.matcher(message);
        return driver.matches() ? driver.group(1) : message;
    }

    static String oneLine(String text) {
        return text.replace("*** in database main ***", "").strip().replaceAll("\\s+", " ");
    }
}
