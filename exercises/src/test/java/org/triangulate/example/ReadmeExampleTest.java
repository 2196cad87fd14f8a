package org.triangulate.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.course.Course;
import org.triangulate.course.CourseFolder;
import org.triangulate.course.Draft;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.Knowledge;
import org.triangulate.exercises.response.UnreadableAnswer;

/** The example of this module's README.md, which shows the body of {@code tell} and all that it prints. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadmeExampleTest {
    private static final Path COURSE = Path.of("src/test/resources/org/triangulate/example/two-rivers");

    private static void tell(Path folder, PrintWriter out) {
        var draft = new Draft();
        var files = CourseFolder.read(folder, draft);
        var course = Course.read(files, draft).orElseThrow();
        var knowledge = new Knowledge(course.model(), course.names());
        var item = ItemBank.read(files, draft).find("salt-from-vesnia").orElseThrow();
        var form = item.variant(knowledge, 1).task().form(knowledge, new Random(1));
        out.println(item.stem() + " Type " + form.howToAnswer() + ".");
        for (var typed : List.of("42", "two fifths", "0.42", "a lot")) {
            try {
                var grade = form.grade(typed);
                out.println(typed + ": " + grade.verdict() + ". " + String.join(" ", grade.remarks()));
            } catch (UnreadableAnswer e) {
                out.println(typed + ": not graded, " + e.complaint(form.phrases()));
            }
        }
    }

    @Test
    void it_prints_what_the_page_shows() {
        var printed = new StringWriter();

        tell(COURSE, new PrintWriter(printed));

        assertThat(printed.toString()).isEqualToNormalizingNewlines("""
                Which share of its salt did Aldora buy from Vesnia in 1990, by the atlas? Type a number, in percent.
                42: RIGHT. The source says “over 40 %”.
                two fifths: RIGHT. The source says “over 40 %”.
                0.42: WRONG. That reads as a share of one; the answer is asked for in percent.
                a lot: not graded, 'a lot' is no number; type a number, in percent
                """);
    }
}
