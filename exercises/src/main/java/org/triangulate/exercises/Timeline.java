package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Event;
import org.triangulate.model.NotationException;
import org.triangulate.model.Part;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Sheet;

/**
 * Events to be put at their dates; the nearer an answer is, the more it earns.
 *
 * <p>A date that can be that of the event earns its whole share. A year that is off by d earns 1 − d / (within + 1) of
 * it, and nothing from {@code within + 1} years on. A day or month that is wrong in the right year counts as half a year.
 *
 * @param within how many years off still earn something
 */
public record Timeline(List<Entry> entries, int within) implements Task {
    private static final int USUAL = 3;

    /**
     * One of the events.
     *
     * @param event the id of an event of the model, which has its title and its date; else empty
     * @param why what there is to say to who misses it, in Markdown
     */
    public record Entry(String event, String text, PartialDate date, String why) implements Part {
        static Optional<Entry> read(Fields fields) {
            var event = fields.optionalReference("event", "event");
            var text = fields.optionalText("text");
            var date = fields.optionalDate("date");
            if (event.isEmpty() == (text.isEmpty() || !date.isStated())) {
                fields.problem(
                        "event",
                        Rule.CONTRADICTION,
                        "an entry is an event of the course, or a text with its date",
                        "write 'event: ID', or 'text: …' and 'date: 1999'");
            }
            var why = fields.text("why");
            return fields.build(() -> new Entry(event, text, date, why));
        }

        /** The entry with its title and date, taken from the model where it names an event. */
        Entry known(Knowledge knowledge) {
            return knowledge
                    .model()
                    .find(Event.class, event)
                    .map(found -> new Entry(event, found.title(), found.date(), why))
                    .orElse(this);
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.reference("event", event);
            sheet.text("text", text);
            sheet.date("date", date);
            sheet.prose("why", why);
        }
    }

    public Timeline {
        entries = List.copyOf(entries);
        if (entries.size() < 2 || within < 1) {
            throw new IllegalArgumentException("entries must be two or more, and within a year or more");
        }
    }

    static Optional<Task> read(Fields fields) {
        var entries = fields.parts("events", Entry::read);
        var within = fields.optionalNumber("within", USUAL);
        if (fields.has("events") && fields.size("events") < 2) {
            fields.problem("events", Rule.CONTRADICTION, "one event is no timeline", "write two or more");
        }
        return fields.build(() -> new Timeline(entries, within));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("events", entries);
        sheet.number("within", within);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        var known = entries.stream().map(entry -> entry.known(knowledge)).toList();
        return new Laid(Shuffle.of(known, chance), within);
    }

    private record Laid(List<Entry> shown, int within) implements Form {
        private static final double WRONG_IN_THE_YEAR = 0.5;

        @Override
        public List<Group> groups() {
            return List.of(Group.numbered(shown.stream().map(Entry::text).toList()));
        }

        @Override
        public String howToAnswer() {
            return "a year for each number, in turn, such as "
                    + IntStream.range(0, shown.size())
                            .mapToObj(i -> String.valueOf(1991 + 4 * i))
                            .collect(Collectors.joining(" "));
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var dates = dates(typed);
            var score = 0.0;
            var remarks = new ArrayList<String>();
            for (int i = 0; i < shown.size(); i++) {
                var off = yearsOff(dates.get(i), shown.get(i).date());
                score += Math.max(0, 1 - off / (within + 1)) / shown.size();
                if (off > 0) {
                    remarks.add(remark(shown.get(i), off));
                }
            }
            var whole = remarks.isEmpty() ? 1 : Math.min(1, score);
            return new Grade(whole, said(dates), expected(), remarks);
        }

        private List<PartialDate> dates(String typed) throws UnreadableAnswer {
            var words = StringUtils.split(typed, " ,;\t\n\r");
            if (words.length != shown.size()) {
                throw new UnreadableAnswer(shown.size() + " dates are asked for, and these are " + words.length
                        + "; type " + howToAnswer());
            }
            var dates = new ArrayList<PartialDate>();
            for (var word : words) {
                dates.add(date(word));
            }
            return dates;
        }

        private PartialDate date(String word) throws UnreadableAnswer {
            try {
                return PartialDate.parse(word);
            } catch (NotationException e) {
                throw new UnreadableAnswer(UnreadableAnswer.quoted(word) + " is no date; type " + howToAnswer());
            }
        }

        private static double yearsOff(PartialDate given, PartialDate date) {
            if (given.overlaps(date)) {
                return 0;
            }
            var early = date.earliest().getYear() - given.latest().getYear();
            var late = given.earliest().getYear() - date.latest().getYear();
            return Math.max(WRONG_IN_THE_YEAR, Math.max(early, late));
        }

        private static String remark(Entry entry, double off) {
            var distance = off < 1 ? "the year is right" : (int) off + (off < 2 ? " year off" : " years off");
            return "“" + entry.text() + "”: " + entry.date().inWords() + "; " + distance + ". " + entry.why();
        }

        private String said(List<PartialDate> dates) {
            return IntStream.range(0, shown.size())
                    .mapToObj(i -> shown.get(i).text() + " – " + dates.get(i).inWords())
                    .collect(Collectors.joining("; "));
        }

        private String expected() {
            return shown.stream()
                    .map(entry -> entry.text() + " – " + entry.date().inWords())
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
    }
}
