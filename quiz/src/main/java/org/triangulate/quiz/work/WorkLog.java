package org.triangulate.quiz.work;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.triangulate.exercises.handout.Entry;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.exercises.handout.SigningKey;
import org.triangulate.exercises.handout.Work;

/**
 * The work on one package in its file, a line for each entry. An entry is on the disk when the method that keeps it
 * returns; a line that a crash tore is no entry.
 */
public final class WorkLog implements AutoCloseable {
    static final String FILE = "work.jsonl";

    /** More than anybody does with one booklet. */
    private static final long LARGEST = 64L << 20;

    private final Path file;
    private final FileChannel channel;
    private final SigningKey key;
    private Work work;

    private WorkLog(Path file, FileChannel channel, SigningKey key, Work work) {
        this.file = file;
        this.channel = channel;
        this.key = key;
        this.work = work;
    }

    static WorkLog open(Path file, String booklet, String student, SigningKey key) {
        try {
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return open(file, channel, Work.none(booklet, student, key.published()), key);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new WorkException("work.unkept", file, WorkFolder.reason(e));
        }
    }

    private static WorkLog open(Path file, FileChannel channel, Work none, SigningKey key) throws IOException {
        try {
            if (channel.tryLock() == null) {
                throw new WorkException("work.busy", file);
            }
        } catch (OverlappingFileLockException e) {
            throw new WorkException("work.busy", file);
        }
        if (channel.size() > LARGEST) {
            throw new WorkException("work.spoilt", file, 1);
        }
        var bytes = Files.readAllBytes(file);
        var whole = wholeLines(bytes);
        if (whole < bytes.length) {
            channel.truncate(whole);
        }
        channel.position(whole);
        return new WorkLog(file, channel, key, read(file, new String(bytes, 0, whole, StandardCharsets.UTF_8), none));
    }

    /** How many bytes there are up to the last line end. */
    private static int wholeLines(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static Work read(Path file, String text, Work none) {
        var work = none;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            try {
                work = work.with(RecordJson.read(line, Entry.class));
            } catch (RecordJson.Unfit e) {
                throw new WorkException("work.spoilt", file, number);
            }
        }
        return work;
    }

    /** When the work in a file began, as its first line says; also while another program has it open. */
    static Optional<Instant> begun(Path file) {
        try (var lines = Files.newBufferedReader(file)) {
            var first = Objects.requireNonNullElse(lines.readLine(), "");
            return Optional.of(RecordJson.read(first, Entry.class).at());
        } catch (IOException | RecordJson.Unfit e) {
            return Optional.empty();
        }
    }

    /** What was done so far. */
    public Work work() {
        return work;
    }

    /** Keeps an answer. */
    public void answer(int question, String typed, int confidence, Instant at) {
        keep(work.with(Act.ANSWERED, question, typed, confidence, at));
    }

    /** Keeps that a question was left without an answer. */
    public void pass(int question, Instant at) {
        keep(work.with(Act.PASSED, question, "", 0, at));
    }

    /** Keeps that something was done. */
    public void keep(Act act, Instant at) {
        keep(work.with(act, at));
    }

    private void keep(Work longer) {
        try {
            var before = channel.position();
            try {
                Durable.append(channel, RecordJson.write(longer.lastEntry()) + "\n");
                channel.force(false);
            } catch (IOException e) {
                channel.truncate(before);
                channel.position(before);
                throw e;
            }
        } catch (IOException e) {
            throw new WorkException("work.unkept", file, WorkFolder.reason(e));
        }
        work = longer;
    }

    /** The submission that the work comes to, signed: as it was handed in, whatever was changed since. */
    public String sealed() {
        return work.asHandedIn().sealed(key);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new WorkException("work.unkept", file, WorkFolder.reason(e));
        }
    }
}
