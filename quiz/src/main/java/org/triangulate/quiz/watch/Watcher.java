package org.triangulate.quiz.watch;

import java.nio.file.Path;

/** Tells when files of a course change. */
public interface Watcher {
    /**
     * Watches a course's folder until the watch is stopped.
     *
     * @param changed is called, from any thread, a moment after files of the course were saved, made or deleted
     * @throws java.io.UncheckedIOException when the folder cannot be watched
     */
    Watch watch(Path folder, Runnable changed);

    /** A folder under watch. */
    interface Watch {
        void stop();
    }
}
