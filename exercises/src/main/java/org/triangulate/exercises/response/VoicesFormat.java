package org.triangulate.exercises.response;

import java.util.List;
import java.util.regex.Pattern;
import org.triangulate.phrases.Phrase;

/**
 * Who says what, and why they differ: a letter for each number, then that of the reason.
 *
 * @param voices how many there are, by numbers
 * @param says how many things are said, by the first letters
 * @param reasons how many there are, by the letters after those
 */
public record VoicesFormat(int voices, int says, int reasons) implements ResponseFormat {
    private static final Pattern REASON_LAST = Pattern.compile("^(.*\\p{L})[\\s,;.]+(\\p{L})[\\s.;]*$", Pattern.DOTALL);

    public VoicesFormat {
        ResponseFormat.requireCounts(voices, says, reasons);
    }

    /**
     * What was typed; positions count from 0.
     *
     * @param says what each voice is said to say
     */
    public record Compared(List<Integer> says, int reason) {
        public Compared {
            says = List.copyOf(says);
        }
    }

    public Compared read(String typed) throws UnreadableAnswer {
        var parts = REASON_LAST.matcher(typed.strip());
        if (!parts.matches()) {
            throw new UnreadableAnswer("answer.unread.example", UnreadableAnswer.quoted(typed), written());
        }
        return new Compared(pairs().positions(parts.group(1)), reason(parts.group(2)));
    }

    private int reason(String letter) throws UnreadableAnswer {
        var position = Letters.positions(letter, says + reasons, written()).get(0) - says;
        if (position < 0) {
            throw new UnreadableAnswer("compare.last", written());
        }
        return position;
    }

    private PairsFormat pairs() {
        return new PairsFormat(voices, says);
    }

    private String written() {
        return pairs().written() + " " + Letters.label(says);
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of("compare.how", written());
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim(written());
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        read(typed);
    }
}
