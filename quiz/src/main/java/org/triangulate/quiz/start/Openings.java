package org.triangulate.quiz.start;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.screen.Paragraph;
import org.triangulate.quiz.store.Profile;

/**
 * What the shell will say when it is opened in the coming days, in a file beside the profile: the last run works it out
 * when it ends, so that the next one need not read ten thousand answers before it can say what is due.
 */
public final class Openings {
    private static final int FORMAT = 0x54524F32;

    private static final String NAME = "opening";

    private final Path folder;
    private final Path file;

    public Openings(Path profileFolder) {
        this.folder = profileFolder;
        this.file = folder.resolve(NAME);
    }

    /** What it says at a time; empty where that was not worked out, or of something else than this. */
    public Optional<Opening> at(Instant time, Basis basis) {
        try (var in = open(basis)) {
            if (in == null || !basis.isSame(read(in))) {
                return Optional.empty();
            }
            return OpeningForm.readOpenings(in).stream()
                    .filter(opening -> opening.holds(time))
                    .findFirst();
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with the file: it is worked out anew.
            return Optional.empty();
        }
    }

    /** The last run's; for somebody who was never here, the build's. */
    private @Nullable DataInputStream open(Basis basis) throws IOException {
        var in = basis.profile().equals(Profile.UNBEGUN)
                ? Ready.open(forNewcomers(basis))
                : Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        return in == null ? null : new DataInputStream(new BufferedInputStream(in));
    }

    private static Basis read(DataInputStream in) throws IOException {
        if (in.readInt() != FORMAT) {
            throw new IOException("this is no file of openings");
        }
        return OpeningForm.readBasis(in);
    }

    private static String forNewcomers(Basis basis) {
        return "newcomers-" + basis.language() + (basis.plain() ? "-plain" : "") + ".bin";
    }

    /** Makes, in a folder, what is said to somebody who was never here. */
    static void ship(Path folder, Basis basis, List<Paragraph> paragraphs) throws IOException {
        var always = new Opening(Instant.EPOCH, Instant.ofEpochMilli(Long.MAX_VALUE), paragraphs);
        write(folder.resolve(forNewcomers(basis)), basis, List.of(always));
    }

    /** Keeps what will be said, in the place of what was kept before; what cannot be kept is worked out again. */
    public void keep(Basis basis, List<Opening> openings) {
        try {
            // Under a name that nobody has: another run may be keeping its own.
            var fresh = Files.createTempFile(folder, NAME, ".new");
            try {
                write(fresh, basis, openings);
                replace(fresh);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            file.toFile().delete();
        }
    }

    private static void write(Path file, Basis basis, List<Opening> openings) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(FORMAT);
            OpeningForm.writeBasis(out, basis);
            OpeningForm.writeOpenings(out, openings);
        }
    }

    private void replace(Path fresh) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
