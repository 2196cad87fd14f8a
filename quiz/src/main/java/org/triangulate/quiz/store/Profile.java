package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.triangulate.phrases.Phrase;

/**
 * A student's profile: every answer ever given, and the sessions in which they were given.
 *
 * <pre>{@code
 * try (var profile = Profile.open(folder, InstantSource.system())) {
 *     profile.begin(session);
 *     profile.record(answer);
 *     profile.answers("belarus-russia");
 * }
 * }</pre>
 *
 * <p>It is one file, {@code progress.db}, in a folder of the student's. Nothing in it is ever changed or deleted: an
 * answer that was taken back is marked so by a further entry. Several programs may have one profile open at once, and
 * several threads may use one object. Whatever a method has returned from outlives a crash and a power cut.
 *
 * <p>Every method throws {@link ProfileException} when the file cannot be used, and {@link IllegalArgumentException}
 * when an entry contradicts earlier ones: an id that is taken, or a session or answer that is not there.
 */
public final class Profile implements AutoCloseable {
    /** The {@link #mark} of a folder in which nobody has begun a profile. */
    public static final String UNBEGUN = DatabaseFile.UNBEGUN;

    /** How long another program may take to write before this one gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    final Database database;
    private final Answers answers;
    private final Sessions sessions;
    private final Trials trials;
    private final Drafts drafts;
    private final Wishes wishes;
    private final ProfileFolder folder;
    private final Claims claims;

    private Profile(ProfileFolder folder) {
        this.folder = folder;
        this.claims = new Claims(folder.path());
        this.database = folder.open();
        this.wishes = new Wishes(database);
        this.answers = new Answers(database);
        this.sessions = new Sessions(database);
        this.trials = new Trials(database);
        this.drafts = new Drafts(database);
    }

    /**
     * Opens the profile in a folder; both are made when they do not exist.
     *
     * <p>A damaged file is kept aside under another name, and the exception says where; the next call begins a new
     * profile. A file of another program or of a newer version is refused and left as it is.
     *
     * @param folder where the profile is kept
     * @param clock gives the time that is part of the name of a damaged file
     */
    public static Profile open(Path folder, InstantSource clock) {
        return open(folder, clock, PATIENCE);
    }

    static Profile open(Path folder, InstantSource clock, Duration patience) {
        return new Profile(new ProfileFolder(folder, clock, patience));
    }

    /** Keeps an answer; its session must have begun. When this returns, the answer is on the disk. */
    public synchronized void record(Answer answer) {
        answers.append(answer);
    }

    /**
     * Keeps an answer with how sure the student was of it.
     *
     * @param confidence 1, 2 or 3
     */
    public synchronized void record(Answer answer, int confidence) {
        database.atomically(() -> {
            answers.append(answer);
            answers.appendConfidence(answer.id(), confidence);
        });
    }

    /** How sure the student was of the answers of a course that he was asked it for, by their ids: 1, 2 or 3. */
    public synchronized Map<String, Integer> confidences(String course) {
        return answers.confidences(course);
    }

    /** Keeps what was done with the question that a session stands at, before its answer. */
    public synchronized void record(String sessionId, Trial trial) {
        trials.append(sessionId, trial);
    }

    /** What was done so far with the question that a session stands at. */
    public synchronized List<Trial> trials(String sessionId) {
        return trials.ofTurn(sessionId);
    }

    /** Takes an answer back. Taking it back again changes nothing. */
    public synchronized void undo(String answerId, Instant at) {
        answers.retract(answerId, at);
    }

    /** Gives an answer another rating, 1 to 4, than the one that it was kept with. The last one given counts. */
    public synchronized void rerate(String answerId, int rating, Instant at) {
        answers.rerate(answerId, rating, at);
    }

    /** The answers of a course in the order of time, without those that were taken back. */
    public synchronized List<Answer> answers(String course) {
        return answers.ofCourse(course);
    }

    /** How many answers of a course there are, without those that were taken back. */
    public synchronized int answerCount(String course) {
        return answers.count(course);
    }

    /** The answers of a session in the order of time, without those that were taken back. */
    public synchronized List<Answer> answersOf(String sessionId) {
        return answers.ofSession(sessionId);
    }

    /** How many answers there are to each item of a course, without those that were taken back. */
    public synchronized Map<String, Integer> answersByItem(String course) {
        return answers.byItem(course);
    }

    /** Keeps a change of a draft. When this returns, the change is on the disk. */
    public synchronized void change(Draft draft, Draft.Change change, String line, Instant at) {
        drafts.append(draft, change, line, at);
    }

    /** The drafts of a course that no answer has come of yet, in the order in which they were changed, empty ones first. */
    public synchronized List<Draft> openDrafts(String course) {
        return drafts.open(course);
    }

    /** When a draft was changed the last time; empty where nothing was written yet. */
    public synchronized Optional<Instant> lastChange(Draft draft) {
        return drafts.lastChange(draft.id());
    }

    /** Keeps the answer that came of a draft, and the marks that its writer gave it, all or nothing. */
    public synchronized void record(Answer answer, Draft draft, List<SelfMark> marks) {
        database.atomically(() -> {
            answers.append(answer);
            drafts.appendMarks(answer, draft, marks);
        });
    }

    /** The marks that its writer gave to an answer; none where the program graded it. */
    public synchronized List<SelfMark> marksOf(String answerId) {
        return drafts.marksOf(answerId);
    }

    /** Raises a flag at an item, or takes it down. The last one counts. */
    public synchronized void flag(String course, String item, boolean raised, Instant at) {
        wishes.flag(course, item, raised, at);
    }

    /** The items of a course at which a flag is raised, in the order of their ids. */
    public synchronized Set<String> flags(String course) {
        return wishes.flags(course);
    }

    /**
     * Keeps a setting of a course, such as the date of the exam. The last value counts.
     *
     * @param value empty to take the setting away
     */
    public synchronized void set(String course, String name, String value, Instant at) {
        wishes.set(course, name, value, at);
    }

    /** The settings of a course, value by name, without those that were taken away. */
    public synchronized Map<String, String> settings(String course) {
        return wishes.settings(course);
    }

    /** Keeps a session that begins, and claims it. When this returns, the session is on the disk. */
    public synchronized void begin(StudySession session) {
        sessions.append(session);
        claims.claim(session.id());
    }

    /**
     * Takes a session that is to be gone on with for this program.
     *
     * <p>The claim ends when it is released, when the profile is closed, and when the program dies.
     *
     * @return false while another program is in the midst of it
     */
    public synchronized boolean claim(String sessionId) {
        return claims.claim(sessionId);
    }

    /** Lets another program go on with a session. */
    public synchronized void release(String sessionId) {
        claims.release(sessionId);
    }

    /**
     * Keeps that the question of a turn was put off. Doing it again changes nothing.
     *
     * @param turn which of the session it was, from 0
     */
    public synchronized void skip(String sessionId, int turn, Instant at) {
        sessions.skip(sessionId, turn, at);
    }

    /** The turns of a session in which the question was put off, from 0. */
    public synchronized Set<Integer> skips(String sessionId) {
        return sessions.skips(sessionId);
    }

    /** Marks a session as done to the end. Doing it again changes nothing. */
    public synchronized void finish(String sessionId, Instant at) {
        sessions.end(sessionId, at);
    }

    /**
     * The ids of the sessions of a course and a kind.
     *
     * @param kind the kind, or what stands before a colon in it
     */
    public synchronized Set<String> sessionsOfKind(String course, String kind) {
        return sessions.ofKind(course, kind);
    }

    /**
     * The sessions of a course that were not done to the end, the latest first.
     *
     * @param since the earliest beginning of interest
     */
    public synchronized List<StudySession> openSessions(String course, Instant since) {
        return sessions.open(course, since);
    }

    /** What the profile holds, of all courses. */
    public synchronized Contents contents() {
        return Contents.of(database);
    }

    /** Writes the whole profile to a file that does not exist yet, for another machine to merge. */
    public synchronized void export(Path file) {
        folder.export(database, file);
    }

    /**
     * Brings in what a file from another machine, or a backup, holds and this profile does not; all or nothing.
     *
     * <p>Merging is a union: it may be done in any order and as often as one likes. A backup is made before it. The file
     * is not trusted: it is refused unless it is whole, of this program, and holds only what a profile can hold.
     */
    public synchronized Merged merge(Path file) {
        try (var arrival = Arrival.of(file, folder.path(), folder.clock().instant())) {
            return merge(file, arrival);
        }
    }

    private Merged merge(Path file, Arrival arrival) {
        if (contents().sessions() > 0) {
            folder.backups().add(database, folder.clock().instant(), Backup.Occasion.BEFORE_MERGE);
        }
        try {
            return new Merging(database, arrival.database()).run();
        } catch (IllegalArgumentException e) {
            var problem = Phrase.of("store.unmerged", String.valueOf(e.getMessage()));
            throw ProfileException.because(e, file, problem, Phrase.of("store.unmerged.remedy"));
        }
    }

    /**
     * Brings a backup back. What was answered since it was made stays: a whole profile only gets what it lacks, a damaged
     * one is kept aside and replaced.
     *
     * @param exact whether also a whole profile is kept aside and replaced, so that it is as it was
     */
    public static Restored restore(Path folder, InstantSource clock, Path backup, boolean exact) {
        var place = new ProfileFolder(folder, clock, PATIENCE);
        place.make();
        try (var arrival = Arrival.of(backup, folder, clock.instant())) {
            if (exact || place.isDamaged()) {
                return new Restored(Optional.empty(), place.replace(arrival));
            }
            try (var profile = new Profile(place)) {
                return new Restored(Optional.of(profile.merge(backup, arrival)), Optional.empty());
            }
        }
    }

    /** Tells one content of the profile in a folder from another without opening it; nothing is changed. */
    public static String mark(Path folder) {
        return ProfileFolder.fileIn(folder, PATIENCE).mark();
    }

    /** Whether something was added since this was opened, by this program. */
    public synchronized boolean hasChanged() {
        return database.hasChanged();
    }

    /** A number that is another one after a different program has added something, and after nothing else. */
    public synchronized long state() {
        return database.state();
    }

    /** What is damaged in the profile of a folder, in a few words; nothing is changed or moved. */
    public static Optional<Phrase> damage(Path folder) {
        return new Inspection(ProfileFolder.fileIn(folder, PATIENCE)).damageInDepth();
    }

    /** Makes a backup if something was added here and the last backup is more than an hour old. */
    public synchronized void backUp() {
        var now = folder.clock().instant();
        if (database.hasChanged() && folder.backups().isDue(now)) {
            folder.backups().add(database, now, Backup.Occasion.ROUTINE);
        }
    }

    /** The backups of the profile in a folder, the latest first. */
    public static List<Backup> backups(Path folder) {
        return ProfileFolder.backupsIn(folder).all();
    }

    @Override
    public synchronized void close() {
        claims.close();
        database.close();
    }
}
