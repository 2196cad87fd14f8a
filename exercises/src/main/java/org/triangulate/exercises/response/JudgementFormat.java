package org.triangulate.exercises.response;

import java.util.regex.Pattern;
import org.triangulate.phrases.Phrase;

/**
 * True or false, and the letter of the reason.
 *
 * @param reasons how many there are to choose from
 */
public record JudgementFormat(int reasons) implements ResponseFormat {
    private static final Pattern ANSWER =
            Pattern.compile("(true|false|t|f|yes|no)[\\s,;.:–-]+(?:because\\s+)?(\\p{L})", Pattern.CASE_INSENSITIVE);

    /** The first letters of "true" and "yes". */
    private static final String AFFIRMATIVE = "tTyY";

    private static final String EXAMPLE = "f b";

    public JudgementFormat {
        ResponseFormat.requireCounts(reasons);
    }

    /**
     * What was typed.
     *
     * @param reason the position of the reason, counted from 0
     */
    public record Judgement(boolean truth, int reason) {}

    public Judgement read(String typed) throws UnreadableAnswer {
        var answer = ANSWER.matcher(typed.strip());
        if (!answer.matches()) {
            throw new UnreadableAnswer("answer.unread", UnreadableAnswer.quoted(typed), howToAnswer());
        }
        var judged = AFFIRMATIVE.indexOf(answer.group(1).charAt(0)) >= 0;
        return new Judgement(
                judged, Letters.positions(answer.group(2), reasons, EXAMPLE).get(0));
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of("truth.how");
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim(EXAMPLE);
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        read(typed);
    }
}
