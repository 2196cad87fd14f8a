package org.triangulate.docs.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.ShippedCourse;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;

/**
 * The keys of the default course are those that were accepted, or their revisions were counted up.
 *
 * <p>{@code mvn test -pl docs -am -Dtest=AcceptedKeysTest -Dsurefire.failIfNoSpecifiedTests=false -Dkeys.write=true}
 * accepts them as they are.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AcceptedKeysTest {
    private static final Path OF_COURSE =
            Path.of("src", "main", "resources", "course", ShippedCourse.ids().get(0));

    private static final Path RECORD = Project.ROOT
            .resolve("exercises")
            .resolve(OF_COURSE)
            .resolve("exercises")
            .resolve("keys.txt");

    @TempDir
    Path folder;

    /** The files of the default course stand in several modules; here they are one folder, as authors have it. */
    @BeforeEach
    void putTogether() throws IOException {
        for (var module : new String[] {"core", "glossary", "exercises"}) {
            var part = Project.ROOT.resolve(module).resolve(OF_COURSE);
            try (var files = Files.walk(part)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var target = folder.resolve("course").resolve(part.relativize(file));
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void no_key_was_changed_in_silence() throws IOException {
        var workplace = new Workplace(folder);
        if (Boolean.getBoolean("keys.write")) {
            workplace.run("check", "course", "--accept");
            Files.copy(
                    folder.resolve("course").resolve("exercises").resolve("keys.txt"),
                    RECORD,
                    StandardCopyOption.REPLACE_EXISTING);
        }
        assertThat(workplace.run("check", "course").lines().filter(line -> line.contains(" TR315: ")))
                .as("keys that were changed, and their revisions were not; see this test for how to accept them")
                .isEmpty();
    }

    @Test
    void the_keys_of_the_course_are_on_record() throws IOException {
        assertThat(Files.readAllLines(RECORD)).hasSizeGreaterThan(100);
    }
}
