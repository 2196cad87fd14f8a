package org.triangulate.quiz.report;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.exercises.analysis.Analysis;
import org.triangulate.exercises.analysis.AnswerResult;
import org.triangulate.exercises.analysis.Decimal;
import org.triangulate.exercises.analysis.Distribution;
import org.triangulate.exercises.analysis.Distribution.Bin;
import org.triangulate.exercises.analysis.ItemResult;
import org.triangulate.exercises.analysis.Reliability;
import org.triangulate.exercises.analysis.StudentResult;
import org.triangulate.exercises.analysis.Took;
import org.triangulate.phrases.Phrase;
import org.triangulate.phrases.Phrases;

/** A report in words and figures, the same on a screen and on a page. */
public final class ReportWords {
    /** Where a figure cannot be told. */
    private static final String NONE = "–";

    private final Phrases phrases;

    public ReportWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** How many students, questions and points there are. */
    public String size(Analysis analysis) {
        if (analysis.students().isEmpty()) {
            return phrases.say("report.nobody");
        }
        var questions = analysis.students().get(0).questions();
        return phrases.say(
                "report.size",
                Phrase.count("count.student", analysis.students().size()),
                Phrase.count("count.question", questions),
                points(analysis.totals().possible()));
    }

    /** How the totals lie: each figure by its name. */
    public Map<String, String> totals(Distribution totals) {
        var figures = new LinkedHashMap<String, String>();
        figures.put(phrases.say("report.mean"), decimal(totals.mean(), 2));
        figures.put(phrases.say("report.deviation"), decimal(totals.standardDeviation(), 2));
        figures.put(phrases.say("report.least"), points(totals.least()));
        figures.put(phrases.say("report.quartile.lower"), decimal(totals.lowerQuartile(), 2));
        figures.put(phrases.say("report.median"), decimal(totals.median(), 2));
        figures.put(phrases.say("report.quartile.upper"), decimal(totals.upperQuartile(), 2));
        figures.put(phrases.say("report.most"), points(totals.most()));
        return figures;
    }

    /** Alpha with its interval, and what a total is worth. */
    public List<String> reliability(Reliability known) {
        return List.of(
                phrases.say(
                        "report.alpha", decimal(known.alpha(), 2), decimal(known.low(), 2), decimal(known.high(), 2)),
                phrases.say("report.error", decimal(known.standardError(), 2)));
    }

    /** The share that a bin stands for. */
    public String range(Bin bin) {
        return bin.from() + "–" + bin.until() + " %";
    }

    /** How many are in a bin. */
    public String sentence(Bin bin) {
        return phrases.count("report.bin", bin.students(), bin.from(), bin.until());
    }

    /** An item by its numbers, its id, and what it asks. */
    public String name(ItemResult item) {
        var id = phrases.say("report.item", numbers(item), item.item().id());
        return item.item().title().isEmpty() ? id : id + " · " + item.item().title();
    }

    /** The numbers at which an item stood. */
    public String numbers(ItemResult item) {
        return item.questions().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    public List<String> itemHeads() {
        return heads(
                "report.head.number",
                "report.head.item",
                "report.head.students",
                "report.head.facility",
                "report.head.discrimination",
                "report.head.omitted",
                "report.head.time");
    }

    /** The cells below {@link #itemHeads()}. */
    public List<String> cells(ItemResult item) {
        return List.of(
                numbers(item),
                item.item().id(),
                String.valueOf(item.students()),
                item.facility().map(ReportWords::percent).orElse(NONE),
                figure(item.discrimination()),
                percent(item.omitted()),
                time(item.time()));
    }

    public List<String> studentHeads() {
        return heads(
                "report.head.student",
                "report.head.points",
                "report.head.share",
                "report.head.answered",
                "report.head.unmarked",
                "report.head.time");
    }

    /** The cells below {@link #studentHeads()}. */
    public List<String> cells(StudentResult student) {
        return List.of(
                student.student(),
                points(student.points()),
                student.possible() == 0 ? NONE : percent(student.share()),
                String.valueOf(student.answered()),
                student.unmarked() == 0 ? "" : String.valueOf(student.unmarked()),
                time(student.time()));
    }

    public List<String> answerHeads() {
        return heads(
                "report.head.key",
                "report.head.answer",
                "report.head.students",
                "report.head.share",
                "report.head.rest",
                "report.head.discrimination");
    }

    /** The cells below {@link #answerHeads()}. */
    public List<String> cells(AnswerResult answer) {
        return List.of(
                answer.key() ? phrases.say("report.right") : "",
                answer.text(),
                String.valueOf(answer.students()),
                percent(answer.share()),
                answer.rest().map(ReportWords::percent).orElse(NONE),
                figure(answer.discrimination()));
    }

    private List<String> heads(String... keys) {
        return Stream.of(keys).map(phrases::say).toList();
    }

    /** Points, to the hundredth where it takes that. */
    public String points(double points) {
        return phrases.say(Decimal.points(points));
    }

    private String decimal(double value, int decimals) {
        return phrases.say(Decimal.of(value, decimals));
    }

    private String figure(Optional<Double> value) {
        return value.map(known -> decimal(known, 2)).orElse(NONE);
    }

    /** A share in whole percent. */
    public static String percent(double share) {
        return String.valueOf(Math.round(share * 100)).replace("-", "−") + " %";
    }

    private static String time(Optional<Duration> time) {
        return time.map(Took::shown).orElse(NONE);
    }
}
