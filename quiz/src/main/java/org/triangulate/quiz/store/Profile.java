package org.triangulate.quiz.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    /** How long another program may take to write before this one gives up. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Database database;
    private final Answers answers;
    private final Sessions sessions;
    private final Trials trials;
    private final Drafts drafts;

    private Profile(Database database) {
        this.database = database;
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
        return new Profile(new ProfileFolder(folder, clock, patience).open());
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

    /** Keeps a change of a draft. When this returns, the change is on the disk. */
    public synchronized void change(Draft draft, Draft.Change change, String line, Instant at) {
        drafts.append(draft, change, line, at);
    }

    /** The drafts of a course that no answer has come of yet, in the order in which they were begun. */
    public synchronized List<Draft> openDrafts(String course) {
        return drafts.open(course);
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

    /** Keeps a session that begins. When this returns, the session is on the disk. */
    public synchronized void begin(StudySession session) {
        sessions.append(session);
    }

    /** Marks a session as done to the end. Doing it again changes nothing. */
    public synchronized void finish(String sessionId, Instant at) {
        sessions.end(sessionId, at);
    }

    /** Whether a session was done to the end; one that was not can be gone on with. */
    public synchronized boolean isFinished(String sessionId) {
        return sessions.hasEnded(sessionId);
    }

    /** The session of a course and a kind that began last, finished or not. */
    public synchronized Optional<StudySession> latestSession(String course, String kind) {
        return sessions.latest(course, kind);
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
