package org.triangulate.quiz.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.triangulate.phrases.Phrase;

/**
 * The folder of backups beside a profile: those of the last seven days and four weeks on which there was something new,
 * and those from before the last five merges.
 *
 * <p>Entries are only ever added, so the latest backup holds all that earlier ones do, unless the profile was hurt
 * between.
 */
record Backups(Path folder) {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MERGES = 5;
    private static final Duration APART = Duration.ofHours(1);

    /** All there are, the latest first. */
    List<Backup> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed().thenComparing(Backup::path))
                    .toList();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Whether the last one is old enough. */
    boolean isDue(Instant now) {
        return all().stream()
                .filter(backup -> backup.occasion() == Backup.Occasion.ROUTINE)
                .findFirst()
                .filter(last -> last.at().plus(APART).isAfter(now) && !last.at().isAfter(now))
                .isEmpty();
    }

    /** Copies the profile, and throws away what is too old. */
    Backup add(Database database, Instant now, Backup.Occasion occasion) {
        var backup = Backup.now(folder, now, occasion);
        try {
            Files.createDirectories(folder);
            if (!Files.exists(backup.path())) {
                Copy.write(database, backup.path());
            }
            Leftovers.remove(folder, now);
            rotate();
            return backup;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private void rotate() throws IOException {
        var routine = of(Backup.Occasion.ROUTINE);
        var kept = new HashSet<>(latest(routine, Backup::day, DAYS));
        kept.addAll(latest(routine, Backup::week, WEEKS));
        of(Backup.Occasion.BEFORE_MERGE).stream().limit(MERGES).forEach(kept::add);
        for (var backup : all()) {
            if (!kept.contains(backup)) {
                Files.deleteIfExists(backup.path());
            }
        }
    }

    private List<Backup> of(Backup.Occasion occasion) {
        return all().stream().filter(backup -> backup.occasion() == occasion).toList();
    }

    /** The latest backup of each of the last so many periods. */
    private static <T> Set<Backup> latest(List<Backup> backups, Function<Backup, T> period, int most) {
        var seen = new HashSet<T>();
        var latest = new HashSet<Backup>();
        for (var backup : backups) {
            if (seen.size() < most && seen.add(period.apply(backup))) {
                latest.add(backup);
            }
        }
        return latest;
    }

    private ProfileException failed(IOException cause) {
        return ProfileException.because(
                cause,
                folder,
                Phrase.of("backups.unusable", ProfileException.reason(cause)),
                Phrase.of("backups.remedy"));
    }
}
