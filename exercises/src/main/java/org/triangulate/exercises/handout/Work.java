package org.triangulate.exercises.handout;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.triangulate.exercises.handout.Entry.Act;

/**
 * What a student did with a booklet, the first thing first: a chain in which whatever is changed later breaks a link.
 *
 * @param booklet the id of the package
 * @param student the id of the student who says it is his or hers
 * @param key the public half of the key that the student signs with
 */
public record Work(String booklet, String student, String key, List<Entry> entries) {
    public Work {
        entries = List.copyOf(entries);
    }

    /** Before anything was done. */
    public static Work none(String booklet, String student, String key) {
        return new Work(booklet, student, key, List.of());
    }

    /** The work after something more was done. */
    public Work with(Act act, int question, String typed, int confidence, Instant at) {
        var more = new ArrayList<>(entries);
        more.add(Entry.after(last(), at.truncatedTo(ChronoUnit.MILLIS), act, question, typed, confidence));
        return new Work(booklet, student, key, more);
    }

    /** The work after an act that is about no question. */
    public Work with(Act act, Instant at) {
        return with(act, 0, "", 0, at);
    }

    /** The work with an entry that was made of it before. */
    public Work with(Entry entry) {
        var more = new ArrayList<>(entries);
        more.add(entry);
        return new Work(booklet, student, key, more);
    }

    public Entry lastEntry() {
        return entries.get(entries.size() - 1);
    }

    private String last() {
        return entries.isEmpty() ? first() : lastEntry().link();
    }

    /** What the first link hangs on: so no entry can be moved to another booklet, student or key. */
    private String first() {
        return Fingerprint.whole(String.join("\n", booklet, student, key));
    }

    /** The position of the first entry that does not follow from the one before it, from 1; empty where all do. */
    public Optional<Integer> broken() {
        var before = first();
        for (int i = 0; i < entries.size(); i++) {
            if (!entries.get(i).follows(before)) {
                return Optional.of(i + 1);
            }
            before = entries.get(i).link();
        }
        return Optional.empty();
    }

    /** The position of the first entry that is earlier than the one before it, from 1; empty where none is. */
    public Optional<Integer> backwards() {
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).at().isBefore(entries.get(i - 1).at())) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    /** The answer to each question that has one, the last where it was changed, by the numbers of the questions. */
    public Map<Integer, Entry> answers() {
        var answers = new TreeMap<Integer, Entry>();
        entries.stream()
                .filter(entry -> entry.act() == Act.ANSWERED)
                .forEach(entry -> answers.put(entry.question(), entry));
        return answers;
    }

    /**
     * How long each question took, from what was done before it was answered or left, by the numbers of the questions; all
     * its attempts together.
     */
    public Map<Integer, Duration> times() {
        var times = new TreeMap<Integer, Duration>();
        for (int i = 1; i < entries.size(); i++) {
            var entry = entries.get(i);
            var took = Duration.between(entries.get(i - 1).at(), entry.at());
            if (entry.act().isWorkOnQuestion() && !took.isNegative()) {
                times.merge(entry.question(), took, Duration::plus);
            }
        }
        return times;
    }

    /** What was done and when, whoever says he did it: the same for a copy under another name. */
    public String trace() {
        return Fingerprint.whole(entries.stream()
                .map(entry -> entry.at() + " " + entry.act() + " " + entry.question() + " " + entry.typed())
                .collect(Collectors.joining("\n")));
    }

    /** The first time that something was done; empty where it was not. */
    public Optional<Instant> first(Act act) {
        return entries.stream()
                .filter(entry -> entry.act() == act)
                .map(Entry::at)
                .findFirst();
    }

    /** How often something was done. */
    public int count(Act act) {
        return (int) entries.stream().filter(entry -> entry.act() == act).count();
    }

    /** Whether nothing was answered since it was handed in. */
    public boolean isHandedIn() {
        return handedIn().isPresent()
                && entries.stream()
                        .filter(entry -> entry.act() == Act.ANSWERED || entry.act() == Act.HANDED_IN)
                        .reduce((earlier, later) -> later)
                        .filter(entry -> entry.act() == Act.HANDED_IN)
                        .isPresent();
    }

    /** The work as it was when it was handed in the last time; all of it where it never was. */
    public Work asHandedIn() {
        int end = entries.size();
        while (end > 0 && entries.get(end - 1).act() != Act.HANDED_IN) {
            end--;
        }
        return end == 0 ? this : new Work(booklet, student, key, entries.subList(0, end));
    }

    /** When it was handed in, the last time. */
    public Optional<Instant> handedIn() {
        return entries.stream()
                .filter(entry -> entry.act() == Act.HANDED_IN)
                .map(Entry::at)
                .reduce((earlier, later) -> later);
    }

    /** The work as a submission, to be sent to the instructor. */
    public String sealed(SigningKey student) {
        return SealedFile.write(SealedFile.Sort.SUBMISSION, RecordJson.write(this), student);
    }

    /**
     * The work of a submission.
     *
     * @param name what complaints call the file
     * @throws HandoutException when there is none in it
     */
    public static Work of(SealedFile file, String name) {
        try {
            return RecordJson.read(file.body(), Work.class);
        } catch (RecordJson.Unfit e) {
            throw new HandoutException("sealed.body", name);
        }
    }
}
