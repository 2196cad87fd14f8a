package org.triangulate.docs.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Workplace;

/** Whoever makes the synthetic class again gets the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SyntheticClassTest {
    private static final int CLASS = 40;

    @Test
    void the_same_package_gets_the_same_answers_and_marks(@TempDir Path one, @TempDir Path other) throws IOException {
        var files = files(one);

        assertThat(files).hasSize(CLASS - 1 + 2).isEqualTo(files(other));
        assertThat(files.keySet()).noneMatch(name -> name.contains("s-023"));
    }

    private static TreeMap<String, String> files(Path folder) throws IOException {
        var workplace = new Workplace(folder);
        ExampleAssignment.publish(workplace);
        ExampleAssignment.handIn(workplace);
        var files = new TreeMap<String, String>();
        for (var part : new String[] {"came-back", "marks"}) {
            try (var all = Files.list(workplace.file(part))) {
                for (var file : all.toList()) {
                    files.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
