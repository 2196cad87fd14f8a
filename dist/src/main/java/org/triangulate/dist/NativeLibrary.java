package org.triangulate.dist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;

/**
 * The part of a library that is no Java: its jar has it for every platform, and unpacks that of its own at every start.
 *
 * @param jar how the name of the jar begins
 * @param all where the jar has that of all platforms
 * @param own the folder below it for the platform of this build
 */
record NativeLibrary(String jar, String all, String own) {
    /** Any time would do that is always the same; Java writes the zone along with the first of January 1980. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Copies the jar without any native library, and that of this platform beside. */
    void takeOut(Path from, Path to, Path beside) throws IOException {
        var found = 0;
        try (var read = new JarFile(from.toFile());
                var written = new JarOutputStream(Files.newOutputStream(to))) {
            for (var entry : (Iterable<JarEntry>) read.stream()::iterator) {
                var name = entry.getName();
                if (!isNative(name)) {
                    write(read, entry, written);
                } else if (name.startsWith(all + own + "/")) {
                    Files.copy(read.getInputStream(entry), beside.resolve(name.substring(name.lastIndexOf('/') + 1)));
                    found++;
                }
            }
        }
        if (found == 0) {
            throw new IllegalStateException(from + " has nothing for " + own);
        }
    }

    private boolean isNative(String name) {
        return name.startsWith(all) && name.matches(".*\\.(so|dll|dylib|jnilib)");
    }

    private static void write(JarFile from, JarEntry entry, JarOutputStream to) throws IOException {
        var copy = new JarEntry(entry.getName());
        copy.setTimeLocal(ALWAYS);
        to.putNextEntry(copy);
        from.getInputStream(entry).transferTo(to);
        to.closeEntry();
    }
}
