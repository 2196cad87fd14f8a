package org.triangulate.quiz.watch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;

/** Has the operating system tell of changes. */
public final class FolderWatcher implements Watcher {
    @Override
    public Watch watch(Path folder, Runnable changed) {
        try {
            var watch = new FolderWatch(folder, changed);
            var thread = new Thread(watch, "folder-watch");
            thread.setDaemon(true);
            thread.start();
            return watch;
        } catch (IOException e) {
            var reason = Objects.requireNonNullElse(e.getMessage(), "the system refuses");
            throw new UncheckedIOException(reason, e);
        }
    }
}
