package org.triangulate.exercises.response;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.phrases.Phrase;

/**
 * An answer for each blank of a text, with semicolons between them.
 *
 * @param blanks the form of each answer, that of the first blank first
 */
public record BlanksFormat(List<ResponseFormat> blanks) implements ResponseFormat {
    public BlanksFormat {
        blanks = List.copyOf(blanks);
        ResponseFormat.requireCounts(blanks.size());
    }

    /** What stands for each blank. */
    public List<String> parts(String typed) throws UnreadableAnswer {
        var parts = StringUtils.splitPreserveAllTokens(typed, ';');
        if (parts.length != blanks.size()) {
            throw new UnreadableAnswer(Phrase.count("cloze.count", blanks.size(), parts.length));
        }
        return Arrays.stream(parts).map(String::strip).toList();
    }

    /** A complaint about one blank, said of the whole. */
    public static UnreadableAnswer complaint(int position, UnreadableAnswer ofBlank) {
        return new UnreadableAnswer("cloze.blank", position + 1, ofBlank.phrase());
    }

    @Override
    public Phrase howToAnswer() {
        var each = IntStream.range(0, blanks.size())
                .mapToObj(i -> Phrase.together(
                        "", Phrase.verbatim("(" + (i + 1) + ") "), blanks.get(i).howToAnswer()))
                .toArray(Phrase[]::new);
        return each.length == 1 ? each[0] : Phrase.of("cloze.how", Phrase.together("; ", each), example());
    }

    @Override
    public Phrase example() {
        return Phrase.together(
                "; ", blanks.stream().map(ResponseFormat::example).toArray(Phrase[]::new));
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        var parts = parts(typed);
        for (int i = 0; i < parts.size(); i++) {
            try {
                blanks.get(i).check(parts.get(i));
            } catch (UnreadableAnswer e) {
                throw complaint(i, e);
            }
        }
    }
}
