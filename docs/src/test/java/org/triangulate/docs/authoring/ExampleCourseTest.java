package org.triangulate.docs.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.docs.Project;
import org.triangulate.quiz.author.CourseDetails;
import org.triangulate.quiz.author.CourseTemplate;
import org.triangulate.quiz.author.DetailReader;
import org.triangulate.quiz.author.UnfitDetail;
import org.triangulate.quiz.author.UsualDetails;
import org.triangulate.quiz.material.MaterialReader;

/**
 * The example course of two invented states is what {@code new course} writes for whoever takes everything as it stands in
 * brackets. After a change of the template it is written anew with {@code -Dgolden.write=true}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExampleCourseTest {
    private static final Path EXAMPLE = Project.DOCS.resolve("examples/norland-and-sudland");

    private static void writeTo(Path folder) throws IOException, UnfitDetail {
        var template = new CourseTemplate();
        var reader = new DetailReader(template.taken());
        var name = String.valueOf(EXAMPLE.getFileName());
        var usual = new UsualDetails(template.usual(), Locale.ENGLISH.toLanguageTag(), 2026, name, reader);
        template.write(usual.completed(template.asked(), CourseDetails.NONE), folder, EXAMPLE);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void the_example_is_what_new_course_writes(@TempDir Path made) throws IOException, UnfitDetail {
        if (Boolean.getBoolean("golden.write")) {
            writeTo(EXAMPLE);
        }
        writeTo(made);

        assertThat(files(made)).hasSize(5);
        assertThat(files(EXAMPLE)).isEqualTo(files(made));
    }

    @Test
    void the_example_passes_the_check() {
        var checked = MaterialReader.checkFolder(EXAMPLE);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.material().orElseThrow().course().id()).isEqualTo("norland-and-sudland");
    }
}
