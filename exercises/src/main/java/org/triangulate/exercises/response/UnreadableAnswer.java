package org.triangulate.exercises.response;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.phrases.Phrase;
import org.triangulate.phrases.Phrases;

/** What was typed is no answer of the expected form; it is not graded, and the student may type again. */
public final class UnreadableAnswer extends Exception {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_QUOTE = 60;

    /** Line breaks, halves of letters, and whatever else nobody sees but a terminal. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\p{Cs}\\u202a-\\u202e\\u2066-\\u2069]+");

    private final transient Phrase complaint;

    public UnreadableAnswer(Phrase complaint) {
        super(said(complaint, Wording.ENGLISH));
        this.complaint = complaint;
    }

    /**
     * A complaint by the name of its phrase.
     *
     * @param arguments what stands at the places of the phrase
     */
    public UnreadableAnswer(String key, Object... arguments) {
        this(Phrase.of(key, arguments));
    }

    private static String said(Phrase complaint, Phrases phrases) {
        return Unprintable.masked(phrases.say(complaint));
    }

    /** The beginning of what was typed, in quotation marks and on one line, for a complaint. */
    public static String quoted(String typed) {
        var line = UNSEEN.matcher(StringUtils.truncate(typed.strip(), LONGEST_QUOTE * 2))
                .replaceAll(" ");
        var quote = StringUtils.abbreviate(line, "…", LONGEST_QUOTE);
        return "'" + UNSEEN.matcher(quote).replaceAll(" ") + "'";
    }

    /** What is wrong and what to type instead, in one line. */
    public String complaint(Phrases phrases) {
        return said(complaint, phrases);
    }

    /** The same, to be said about a part of an answer. */
    public Phrase phrase() {
        return complaint;
    }
}
