package org.triangulate.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.Draft;
import org.triangulate.glossary.Glossary;

/** The example of this module's README.md, which shows the body of {@code tell} and all that it prints. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeExampleTest {
    private static final Path COURSE = Path.of("src/test/resources/org/triangulate/example/two-rivers");

    private static void tell(Path folder, PrintWriter out) {
        var draft = new Draft();
        var files = CourseFolder.read(folder, draft);
        Course.read(files, draft);
        var glossary = Glossary.read(files, draft);
        draft.settle(Set.of("item"));
        draft.problems().all().forEach(out::println);
        for (var word : List.of("соляной путь", "salyany shlyakh", "salt rode")) {
            var found = glossary.lookUp(word);
            var stands = found.exact() ? " is " : " may be ";
            found.terms().forEach(term -> out.println(word + stands + term.label() + ": " + term.definition()));
        }
    }

    @Test
    void it_prints_what_the_page_shows() {
        var printed = new StringWriter();

        tell(COURSE, new PrintWriter(printed));

        assertThat(printed.toString()).isEqualToNormalizingNewlines("""
                соляной путь is salt road: The way on which Vesnia sends what it mines to Aldora.
                salyany shlyakh may be salt road: The way on which Vesnia sends what it mines to Aldora.
                salt rode may be salt road: The way on which Vesnia sends what it mines to Aldora.
                """);
    }
}
