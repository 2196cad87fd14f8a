package org.triangulate.exercises;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.course.tree.Unprintable;

/** What was typed is no answer of the expected form; it is not graded, and the student may type again. */
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    /** Line breaks, halves of letters, and whatever else nobody sees but a terminal. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]+");

    private final String complaint;

    public UnreadableAnswer(String complaint) {
        super(complaint);
        this.complaint = Unprintable.masked(complaint);
    }

    /** The beginning of what was typed, in quotation marks and on one line, for a complaint. */
    static String quoted(String typed) {
        var line = UNSEEN.matcher(StringUtils.truncate(typed.strip(), LONGEST_QUOTE * 2))
                .replaceAll(" ");
        var quote = StringUtils.abbreviate(line, "…", LONGEST_QUOTE);
        return "'" + UNSEEN.matcher(quote).replaceAll(" ") + "'";
    }

    /** What is wrong and what to type instead, in one line. */
    public String complaint() {
        return complaint;
    }
}
