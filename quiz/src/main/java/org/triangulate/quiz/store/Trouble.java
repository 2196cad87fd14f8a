package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What can go wrong with the database of a profile, and what its owner can do about it.
 *
 * <p>The numbers are SQLite's primary result codes, https://www.sqlite.org/rescode.html.
 */
enum Trouble {
    BUSY(Set.of(5, 6), "is in use by another program", "close that program, or try again in a moment"),
    READ_ONLY(Set.of(3, 8, 23), "cannot be written", "make the file and its folder writable, or choose another folder"),
    DISK(Set.of(10), "could not be read or written, the disk failed", "check the disk; answers kept so far are safe"),
    DAMAGED(Set.of(11, 26), "is damaged", "start again, so that it is checked"),
    FULL(Set.of(13), "cannot grow, the disk is full", "free some space and answer again; answers kept so far are safe"),
    UNOPENABLE(Set.of(14), "cannot be opened", "see that it is a file and that its folder is writable"),
    OTHER(Set.of(), "cannot be used", "start again; if it happens again, report it as a mistake of the program");

    private static final int CONSTRAINT = 19;
    private static final Pattern DRIVER = Pattern.compile("\\[\\w+] .*?\\((.*)\\)");

    private final Set<Integer> codes;
    private final String problem;
    private final String remedy;

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
        var problem = trouble.problem + " (" + words(exception) + ")";
        return ProfileException.because(exception, path, problem, trouble.remedy);
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
