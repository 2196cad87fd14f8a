package org.triangulate.exercises.marking;

import java.util.Optional;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrase;
import org.triangulate.phrases.Phrases;

/** How many words a text is to have. */
public record Length(int from, int to) implements Part {
    /** Nobody says how many. */
    public static final Length ANY = new Length(1, Integer.MAX_VALUE);

    public Length {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("to must not be less than from, nor from less than 1");
        }
    }

    /** {@code words: {from: 200, to: 400}}, either of which may be missing, as may the whole. */
    public static Optional<Length> read(Fields fields) {
        var lengths = fields.optionalParts("words", Length::one);
        if (fields.size("words") > 1) {
            fields.problem("words", Rule.WRONG_SHAPE, "'words' is said twice", "write words: {from: 200, to: 400}");
            return Optional.empty();
        }
        return Optional.of(lengths.stream().findFirst().orElse(ANY));
    }

    private static Optional<Length> one(Fields fields) {
        var from = fields.optionalNumber("from", 1);
        var to = fields.optionalNumber("to", Integer.MAX_VALUE);
        if (from > to) {
            fields.problem("to", Rule.CONTRADICTION, to + " words are fewer than " + from, "write the more at 'to'");
        }
        return fields.build(() -> new Length(Math.min(from, to), to));
    }

    public boolean isStated() {
        return !equals(ANY);
    }

    public boolean fits(int words) {
        return words >= from && words <= to;
    }

    /** What there is to say about so many words; empty where they are what is asked for. */
    public Optional<String> remark(int words, Phrases phrases) {
        return fits(words)
                ? Optional.empty()
                : Optional.of(phrases.say("essay.length", Premark.inWords(words, phrases), inWords(phrases)));
    }

    /** As a request: "200 to 400 words", "at least 200 words"; "a text" where nobody says how many. */
    public Phrase asked() {
        if (!isStated()) {
            return Phrase.of("essay.text");
        }
        return to == Integer.MAX_VALUE ? Phrase.count("essay.atleast", from) : Phrase.count("essay.fromto", to, from);
    }

    /** The request in a language. */
    public String inWords(Phrases phrases) {
        return phrases.say(asked());
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.number("from", from);
        if (to < Integer.MAX_VALUE) {
            sheet.number("to", to);
        }
    }
}
