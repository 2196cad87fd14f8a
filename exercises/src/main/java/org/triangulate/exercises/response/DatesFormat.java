package org.triangulate.exercises.response;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.model.PartialDate;
import org.triangulate.phrases.Phrase;

/**
 * A date for each entry, in turn.
 *
 * @param entries how many there are
 * @param months whether a year alone is not enough
 */
public record DatesFormat(int entries, boolean months) implements ResponseFormat {
    /** Years of another century, so that they hint at nothing. */
    private static final int EXAMPLE = 1801;

    public DatesFormat {
        ResponseFormat.requireCounts(entries);
    }

    /** The dates, that of the first entry first. */
    public List<PartialDate> read(String typed) throws UnreadableAnswer {
        var dates = TypedDates.read(typed);
        if (dates.size() != entries) {
            throw new UnreadableAnswer(Phrase.count("timeline.count", entries, dates.size(), howToAnswer()));
        }
        for (var date : dates) {
            if (months && date.from().part() == 0) {
                throw new UnreadableAnswer("timeline.nomonth", date.inWords(), howToAnswer());
            }
        }
        return dates;
    }

    @Override
    public Phrase howToAnswer() {
        return Phrase.of(months ? "timeline.how.month" : "timeline.how.year", examples());
    }

    @Override
    public Phrase example() {
        return Phrase.verbatim(examples());
    }

    private String examples() {
        return IntStream.range(0, entries)
                .mapToObj(i -> EXAMPLE + 4 * i + (months ? "-0" + (i % 9 + 1) : ""))
                .collect(Collectors.joining(" "));
    }

    @Override
    public void check(String typed) throws UnreadableAnswer {
        read(typed);
    }
}
