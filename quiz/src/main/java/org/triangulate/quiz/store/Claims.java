package org.triangulate.quiz.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which sessions a program is in the midst of, so that two programs do not go on with one.
 *
 * <p>A claim is a lock of the operating system on one byte of a file beside the profile; the file stays empty. So a claim
 * ends with its program, however that ends.
 */
final class Claims implements AutoCloseable {
    private static final String FILE = "sessions.lock";

    private final Path folder;
    private final Map<String, FileLock> held = new HashMap<>();
    private @Nullable FileChannel channel;

    Claims(Path folder) {
        this.folder = folder;
    }

    /** Whether the session is this program's now; where files cannot be locked at all, it is. */
    boolean claim(String session) {
        if (held.containsKey(session)) {
            return true;
        }
        try {
            var lock = Optional.ofNullable(channel().tryLock(place(session), 1, false));
            lock.ifPresent(mine -> held.put(session, mine));
            return lock.isPresent();
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    void release(String session) {
        var lock = held.remove(session);
        if (lock != null) {
            try {
                lock.release();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        held.clear();
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel channel() throws IOException {
        var open = channel;
        if (open == null) {
            open = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel = open;
        }
        return open;
    }

    /** Two sessions share a byte so rarely that it does not matter: one of them would begin anew. */
    private static long place(String session) {
        var name = UUID.nameUUIDFromBytes(session.getBytes(StandardCharsets.UTF_8));
        return name.getMostSignificantBits() >>> 2;
    }
}
