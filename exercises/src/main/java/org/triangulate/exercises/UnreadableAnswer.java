package org.triangulate.exercises;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** What was typed is no answer of the expected form; it is not graded, and the student may type again. */
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    /** Line breaks, and whatever else nobody sees but a terminal. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private final String complaint;

    public UnreadableAnswer(String complaint) {
        super(complaint);
        this.complaint = complaint;
    }

    /** The beginning of what was typed, in quotation marks and on one line, for a complaint. */
    static String quoted(String typed) {
        var line = UNSEEN.matcher(StringUtils.truncate(typed.strip(), LONGEST_QUOTE * 2))
                .replaceAll(" ");
        return "'" + StringUtils.abbreviate(line, "…", LONGEST_QUOTE) + "'";
    }

    /** What is wrong and what to type instead, in one line. */
    public String complaint() {
        return complaint;
    }
}
