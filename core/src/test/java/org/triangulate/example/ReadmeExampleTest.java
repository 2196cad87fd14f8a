package org.triangulate.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.Draft;
import org.triangulate.model.Indicator;

/** The example of this module's README.md, which shows the body of {@code tell} and all that it prints. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeExampleTest {
    private static final Path COURSE = Path.of("src/test/resources/org/triangulate/course/good");

    private static void tell(Path folder, PrintWriter out) {
        var draft = new Draft();
        var read = Course.read(CourseFolder.read(folder, draft), draft);
        draft.settle(Set.of("term", "item"));
        draft.problems().all().forEach(out::println);
        var model = read.orElseThrow().model();
        var indicator = model.find(Indicator.class, "salt-share").orElseThrow();
        for (var reading : indicator.readings()) {
            var citation = reading.citations().get(0);
            out.println(reading.statement() + ", says " + model.inWords(citation));
        }
        for (var disagreement : model.disagreementsOn("salt-share-atlas")) {
            out.println("The sources disagree. " + disagreement.why());
        }
    }

    @Test
    void it_prints_what_the_page_shows() {
        var printed = new StringWriter();

        tell(COURSE, new PrintWriter(printed));

        assertThat(printed.toString()).isEqualToNormalizingNewlines("""
                Share of salt from Vesnia (1990): over 40 %, says atlas 1990, §2.1 Salt
                Share of salt from Vesnia (about 1990): 20 %, says letters, The first letter
                The sources disagree. One counts sea salt.
                """);
    }
}
