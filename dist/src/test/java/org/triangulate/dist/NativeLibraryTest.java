package org.triangulate.dist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NativeLibraryTest {
    private static final List<String> NAMES = List.of(
            "a/Class.class",
            "a/native/Loader.class",
            "a/native/Linux/x86_64/liba.so",
            "a/native/Linux/x86/liba.so",
            "a/native/Windows/x86_64/a.dll");

    @TempDir
    private Path folder;

    private Path jar;

    @BeforeEach
    void writeJar() throws IOException {
        jar = folder.resolve("a-1.jar");
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : NAMES) {
                out.putNextEntry(new JarEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void that_of_the_platform_lies_beside_and_the_jar_keeps_what_is_java() throws IOException {
        var beside = Files.createDirectory(folder.resolve("native"));
        new NativeLibrary("a-", "a/native/", "Linux/x86_64").takeOut(jar, folder.resolve("out.jar"), beside);

        assertThat(beside.resolve("liba.so")).hasContent("a/native/Linux/x86_64/liba.so");
        assertThat(beside).isDirectoryNotContaining(file -> !file.endsWith("liba.so"));
        try (var out = new JarFile(folder.resolve("out.jar").toFile())) {
            assertThat(out.stream().map(JarEntry::getName)).containsExactly("a/Class.class", "a/native/Loader.class");
            assertThat(out.getInputStream(out.getEntry("a/Class.class"))).hasContent("a/Class.class");
        }
    }

    @Test
    void a_platform_that_the_library_does_not_know_is_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new NativeLibrary("a-", "a/native/", "Plan9/mips")
                        .takeOut(jar, folder.resolve("out.jar"), folder))
                .withMessageContaining("Plan9/mips");
    }
}
