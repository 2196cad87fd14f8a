package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Yaml;
import org.triangulate.docs.Workplace;
import org.triangulate.docs.assignments.ExampleAssignment;
import org.triangulate.docs.handbook.Session.Command;

/** Every session of the handbook is real, and so is every file in it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SessionsTest {
    private static final int FEWEST_COMMANDS = 20;

    @Test
    void the_handbook_shows_sessions() {
        assertThat(sessions().flatMap(session -> session.commands().stream())).hasSizeGreaterThan(FEWEST_COMMANDS);
    }

    private static Stream<Session> sessions() {
        return Handbook.pages().stream()
                .flatMap(page -> page.blocks().stream())
                .filter(Block::isSession)
                .map(Session::of);
    }

    @TestFactory
    Stream<DynamicContainer> the_screen_is_what_the_page_shows(@TempDir Path folder) {
        return Handbook.pages().stream()
                .filter(page -> page.blocks().stream().anyMatch(Block::isPlayed))
                .map(page -> dynamicContainer(page.toString(), played(page, folder)));
    }

    /** The blocks of a page follow one another in one workplace, as they do for its reader. */
    private static Stream<DynamicTest> played(Page page, Path folder) {
        var workplace = new Workplace(folder.resolve(page.toString().replaceAll("\\W", "-")));
        var stage = new Stage(workplace);
        return Stream.of(
                        laidOut(page, workplace),
                        page.blocks().stream().flatMap(block -> played(block, page, workplace, stage)),
                        courses(page)
                                .map(course -> dynamicTest(course + " is a course", () -> check(course, workplace))))
                .flatMap(tests -> tests);
    }

    /** What a page about graded assignments finds in its folder. */
    private static Stream<DynamicTest> laidOut(Page page, Workplace workplace) {
        var tests = new ArrayList<DynamicTest>();
        if (page.text().contains("s-017.package --out")) {
            tests.add(dynamicTest("an assignment is published", () -> ExampleAssignment.publish(workplace)));
        }
        if (page.text().contains("$ cp -r came-back")) {
            tests.add(dynamicTest("a class hands it in", () -> ExampleAssignment.handIn(workplace)));
        }
        return tests.stream();
    }

    private static Stream<DynamicTest> played(Block block, Page page, Workplace workplace, Stage stage) {
        if (block.isSession()) {
            var commands = Session.of(block).commands();
            return commands.stream().noneMatch(command -> command.isOurs() || command.isPython())
                    ? Stream.of(dynamicTest(
                            "line " + block.line(),
                            () -> fail(page + ":" + block.line()
                                    + ": a console block without a command of the program; fence it as sh or text")))
                    : commands.stream()
                            .filter(Stage::runs)
                            .map(command -> dynamicTest(command.words(), () -> compare(command, page, stage)));
        }
        return block.file().stream()
                .map(file -> dynamicTest("the file " + file, () -> workplace.write(file, block.text())));
    }

    private static void compare(Command command, Page page, Stage stage) throws Exception {
        var real = stage.run(command);
        if (!Likeness.holds(command.shown(), real)) {
            assertThat(String.join("\n", real))
                    .as(page + ":" + command.line() + ": $ " + command.words())
                    .isEqualTo(String.join("\n", command.shown()));
        }
    }

    private static Stream<String> courses(Page page) {
        return page.blocks().stream()
                .flatMap(block -> block.file().stream())
                .filter(file -> file.endsWith("/course.yaml"))
                .map(file -> file.replace("/course.yaml", ""))
                .distinct();
    }

    private static void check(String course, Workplace workplace) {
        assertThat(workplace.run("check", course)).contains("0 errors, 0 warnings.");
    }

    @TestFactory
    Stream<DynamicTest> every_piece_of_yaml_can_be_read() {
        return Handbook.pages().stream()
                .flatMap(page -> page.blocks().stream()
                        .filter(block -> block.language().equals("yaml"))
                        .map(block -> dynamicTest(
                                page + ":" + block.line(),
                                () -> assertThat(problems(block)).isEmpty())));
    }

    private static List<?> problems(Block block) {
        var problems = new Problems();
        Yaml.read("page", block.text(), problems);
        return problems.all();
    }
}
