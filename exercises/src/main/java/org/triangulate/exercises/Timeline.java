package org.triangulate.exercises;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.DatesFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Event;
import org.triangulate.model.Part;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Sheet;
import org.triangulate.model.Words;
import org.triangulate.phrases.Phrases;

/**
 * Events to be put at their dates; the nearer an answer is, the more it earns.
 *
 * <p>A date that can be that of the event earns its whole share. A year that is off by d earns 1 − d / (within + 1) of
 * it, and nothing from {@code within + 1} years on. A day or month that is wrong in the right year counts as half a year.
 * Where months are asked for, they count as the years do here.
 *
 * @param by what is asked for
 * @param within how many years or months off still earn something
 */
public record Timeline(List<Entry> entries, By by, int within) implements Task {
    private static final int USUAL = 3;

    /** How finely a timeline is drawn. */
    public enum By {
        YEAR,
        MONTH
    }

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
        var by = fields.optionalWord("by", By.class, By.YEAR);
        var within = fields.optionalNumber("within", USUAL);
        if (fields.has("events") && fields.size("events") < 2) {
            fields.problem("events", Rule.CONTRADICTION, "one event is no timeline", "write two or more");
        }
        return fields.build(() -> new Timeline(entries, by, within));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("events", entries);
        sheet.text("by", Words.of(by));
        sheet.number("within", within);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        var known = entries.stream().map(entry -> entry.known(knowledge)).toList();
        return new Laid(Shuffle.of(known, chance), by, within, knowledge.phrases());
    }

    private record Laid(List<Entry> shown, By by, int within, Phrases phrases) implements Form {
        private static final double WRONG_WITHIN = 0.5;

        @Override
        public List<Group> groups() {
            return List.of(Group.numbered(shown.stream().map(Entry::text).toList()));
        }

        @Override
        public DatesFormat response() {
            return new DatesFormat(shown.size(), by == By.MONTH);
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var dates = response().read(typed);
            var score = 0.0;
            var remarks = new ArrayList<String>();
            for (int i = 0; i < shown.size(); i++) {
                var off = off(dates.get(i), shown.get(i).date());
                score += Math.max(0, 1 - off / (within + 1)) / shown.size();
                if (off > 0) {
                    remarks.add(remark(shown.get(i), off));
                }
            }
            var whole = remarks.isEmpty() ? 1 : Math.min(1, score);
            return new Grade(whole, said(dates), expected(), remarks);
        }

        /** How many years or months an answer is off. */
        private double off(PartialDate given, PartialDate date) {
            if (given.overlaps(date)) {
                return 0;
            }
            var early = count(date.earliest()) - count(given.latest());
            var late = count(given.earliest()) - count(date.latest());
            return Math.max(WRONG_WITHIN, (double) Math.max(early, late));
        }

        private long count(LocalDate day) {
            return by == By.MONTH ? YearMonth.from(day).getLong(ChronoField.PROLEPTIC_MONTH) : day.getYear();
        }

        private String remark(Entry entry, double off) {
            return phrases.say("timeline.off", entry.text(), entry.date().inWords(), distance((int) off), entry.why());
        }

        private String distance(int off) {
            if (by == By.MONTH) {
                return off == 0 ? phrases.say("timeline.off.nomonths") : phrases.count("timeline.off.months", off);
            }
            return off == 0 ? phrases.say("timeline.off.noyears") : phrases.count("timeline.off.years", off);
        }

        private static String said(List<PartialDate> dates) {
            return Numbered.said(dates.stream().map(PartialDate::inWords).toList());
        }

        private String expected() {
            return said(shown.stream().map(Entry::date).toList());
        }
    }
}
