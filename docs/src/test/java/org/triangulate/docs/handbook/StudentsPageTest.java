package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.triangulate.docs.Project;

/** The page for students explains messages that the program really has. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StudentsPageTest {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @Test
    void every_message_about_a_profile_stands_in_the_code_that_keeps_it() throws IOException {
        var code = code();
        assertThat(pieces()).hasSizeGreaterThan(8).allMatch(code::contains);
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

    private static String code() throws IOException {
        var quiz = Project.ROOT.resolve("quiz/src/main/java/org/triangulate/quiz");
        try (var files = Files.list(quiz.resolve("store"))) {
            var opening = Stream.of(quiz.resolve("command").resolve("Workspace.java"));
            var texts =
                    Stream.concat(files, opening).map(StudentsPageTest::read).collect(Collectors.joining("\n"));
            return texts.replaceAll("\"\\s*\\+\\s*\"", "");
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
