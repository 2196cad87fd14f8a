package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.docs.Project;

/** The page for students explains messages that the program really has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StudentsPageTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_message_about_a_profile_is_a_phrase_of_the_program() throws IOException {
        var phrases = phrases();
        assertThat(pieces()).hasSizeGreaterThan(8).allMatch(phrases::contains);
    }

    /** The words of the messages, without what stands in the place of an ellipsis. */
    private static List<String> pieces() {
        var table = Handbook.page("for-students.md")
                .sections()
                .get("What messages about a profile mean")
                .text();
        return table.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> CODE.matcher(line.split("\\|")[1]).results())
                .flatMap(message -> Arrays.stream(message.group(1).split("…")))
                .map(piece -> piece.replace("progress.db", "").strip())
                .filter(piece -> piece.length() > 1)
                .flatMap(piece -> Arrays.stream(piece.split(" (?=\\.)")))
                .toList();
    }

    /** The phrases, and the code that names what is kept aside. */
    private static String phrases() throws IOException {
        var quiz = Project.ROOT.resolve("quiz/src/main");
        return Files.readString(quiz.resolve("resources/org/triangulate/quiz/phrases.properties"))
                + Files.readString(quiz.resolve("java/org/triangulate/quiz/store/Backup.java"))
                + Files.readString(quiz.resolve("java/org/triangulate/quiz/store/Aside.java"));
    }
}
