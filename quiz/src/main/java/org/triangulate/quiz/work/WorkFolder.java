package org.triangulate.quiz.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.handout.HandoutException;
import org.triangulate.exercises.handout.RecordJson;
import org.triangulate.exercises.handout.SealedFile;
import org.triangulate.exercises.handout.SigningKey;

/**
 * The folder {@code assignments} of a profile: a folder for each package that was opened, and the student's key.
 *
 * <p>The names in it are made here; none comes from a package.
 */
public final class WorkFolder {
    private static final String PACKAGE = "package";

    private static final String KEY = "signing-key";

    /** So many digits of a package's id tell it from every other. */
    private static final int NAME = 24;

    private final Path folder;
    private final RandomGenerator chance;

    /**
     * @param profile the folder of the profile
     * @param chance makes the key; it has to be one that nobody can foresee
     */
    public WorkFolder(Path profile, RandomGenerator chance) {
        this.folder = profile.resolve("assignments");
        this.chance = chance;
    }

    /** Reads a file of a package; nothing is kept of it yet. */
    public static OpenedPackage read(Path file) {
        return OpenedPackage.of(bytes(file), String.valueOf(file.getFileName()));
    }

    /** The bytes of a file, and one more than any such file may have where it has too many. */
    public static byte[] bytes(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WorkException(Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? "work.nofile" : "work.gone", file);
        }
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(SealedFile.LARGEST + 1);
        } catch (IOException e) {
            throw new WorkException("work.closed", file);
        }
    }

    /** The packages that were opened, in a stable order; one that is spoilt is left out. */
    public List<OpenedPackage> opened() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(place -> stored(place).stream())
                    .toList();
        } catch (IOException e) {
            throw new WorkException("work.closed", folder);
        }
    }

    /** The package that is kept in a folder; empty where there is none that is as it was opened. */
    private Optional<OpenedPackage> stored(Path place) {
        try {
            return Optional.of(read(place.resolve(PACKAGE)))
                    .filter(opened -> place(opened).equals(place));
        } catch (WorkException | HandoutException e) {
            return Optional.empty();
        }
    }

    /** The key by which another package of the same assignment was signed, if it is another one. */
    public Optional<OpenedPackage> signedOtherwise(OpenedPackage opened) {
        return opened().stream()
                .filter(earlier ->
                        earlier.booklet().assignment().equals(opened.booklet().assignment()))
                .filter(earlier -> !earlier.instructor().equals(opened.instructor()))
                .findFirst();
    }

    /**
     * Goes on with the work on a package, or begins it. A copy of the package that is spoilt is written anew.
     *
     * @param student whose it is
     * @throws WorkException when another program has it open, or its files cannot be used
     */
    public WorkLog open(OpenedPackage opened, String student) {
        var place = place(opened);
        try {
            Files.createDirectories(place);
            if (stored(place).isEmpty()) {
                Durable.write(place.resolve(PACKAGE), opened.text());
            }
        } catch (IOException e) {
            throw new WorkException("work.unkept", place, reason(e));
        }
        return WorkLog.open(place.resolve(WorkLog.FILE), opened.id(), student, key());
    }

    /** The copy of a package that is kept. */
    public Path file(OpenedPackage opened) {
        return place(opened).resolve(PACKAGE);
    }

    /** When work on a package began; empty where it did not, or its file cannot be read. */
    public Optional<Instant> begun(OpenedPackage opened) {
        return WorkLog.begun(place(opened).resolve(WorkLog.FILE));
    }

    /** The name under which the student works on a package for everybody; empty before it is known. */
    public Optional<String> student(OpenedPackage opened) {
        if (!opened.booklet().student().isEmpty()) {
            return Optional.of(opened.booklet().student());
        }
        return text(place(opened).resolve("student")).map(String::strip).filter(name -> !name.isEmpty());
    }

    /** Keeps the name under which the student works on a package for everybody. */
    public void keepStudent(OpenedPackage opened, String student) {
        try {
            Files.createDirectories(place(opened));
            Durable.write(place(opened).resolve("student"), student);
        } catch (IOException e) {
            throw new WorkException("work.unkept", place(opened), reason(e));
        }
    }

    private Path place(OpenedPackage opened) {
        return folder.resolve(opened.id().substring(0, NAME));
    }

    /** The key that the student signs with; it is made when it is first needed. */
    SigningKey key() {
        var file = folder.resolve(KEY);
        var kept = text(file);
        if (kept.isPresent()) {
            try {
                return RecordJson.read(kept.get(), SigningKey.class);
            } catch (RecordJson.Unfit e) {
                throw new WorkException("work.key", file);
            }
        }
        var made = SigningKey.generate(chance);
        try {
            Files.createDirectories(folder);
            Durable.writeSecret(file, RecordJson.write(made));
        } catch (IOException e) {
            throw new WorkException("work.unkept", file, reason(e));
        }
        return made;
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new WorkException("work.closed", file);
        }
    }

    static String reason(IOException cause) {
        return Optional.ofNullable(cause.getMessage())
                .orElseGet(() -> cause.getClass().getSimpleName());
    }
}
