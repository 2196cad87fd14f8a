package org.triangulate.quiz.watch;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.CourseFolder;

/** One course's folder under watch: its own files, and those of its parts with all folders in them. */
final class FolderWatch implements Watcher.Watch, Runnable {
    /** Editors save in several steps; when nothing happens for so long, they are done. */
    private static final long QUIET_MILLIS = 80;

    /** What never comes to rest is told all the same. */
    private static final int MOST_STEPS = 50;

    private final Path folder;
    private final Runnable changed;
    private final WatchService service;

    FolderWatch(Path folder, Runnable changed) throws IOException {
        this.folder = folder;
        this.changed = changed;
        this.service = folder.getFileSystem().newWatchService();
        register(folder);
        for (var part : CourseFiles.PARTS) {
            registerAll(folder.resolve(part));
        }
    }

    private void registerAll(Path part) throws IOException {
        if (!Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var walk = Files.walk(part, CourseFolder.DEEPEST)) {
            for (var inner : walk.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                register(inner);
            }
        }
    }

    private void register(Path inner) throws IOException {
        inner.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
    }

    @Override
    public void run() {
        try {
            while (true) {
                if (concerns(service.take())) {
                    awaitQuiet();
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            // Nobody wants to know any more.
        }
    }

    private void awaitQuiet() throws InterruptedException {
        var steps = 0;
        for (var key = poll(); key != null && steps < MOST_STEPS; key = poll()) {
            concerns(key);
            steps++;
        }
    }

    private @Nullable WatchKey poll() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Whether something happened to a file of the course; a folder that is gone had some, perhaps. */
    boolean concerns(WatchKey key) {
        var concerned = false;
        for (var event : key.pollEvents()) {
            concerned |= concerns((Path) key.watchable(), event);
        }
        return !key.reset() || concerned;
    }

    private boolean concerns(Path inner, WatchEvent<?> event) {
        if (!(event.context() instanceof Path name)) {
            return true;
        }
        var path = inner.resolve(name);
        return CourseFolder.isCourseFile(path) || (isFolderOfCourse(path) && isWatchedFromNowOn(path));
    }

    private boolean isFolderOfCourse(Path path) {
        return CourseFiles.PARTS.contains(folder.relativize(path).getName(0).toString())
                && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private boolean isWatchedFromNowOn(Path path) {
        try {
            registerAll(path);
        } catch (IOException | UncheckedIOException e) {
            // It went as it came; the next change tells.
        }
        return true;
    }

    @Override
    public void stop() {
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
