package org.triangulate.docs.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.CourseFiles;
import org.triangulate.docs.Project;
import org.triangulate.docs.Workplace;
import tools.jackson.databind.json.JsonMapper;

/** No fenced block of the handbook is one that nothing looks at. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FencedBlocksTest {
    private static final String MODULE_PAGE = "(core|glossary|exercises)/README\\.md";

    /** Where a language may stand: what looks at it there is named beside it. */
    private static final Map<String, Pattern> WATCHED = Map.of(
            "console", Pattern.compile(".*"), // SessionsTest
            "yaml", Pattern.compile(".*"), // SessionsTest
            "sh", Pattern.compile(".*"), // here
            "yml", Pattern.compile("docs/problems\\.md"), // ProblemsPageTest
            "java", Pattern.compile(MODULE_PAGE), // ModulePagesTest
            "json", Pattern.compile("docs/data-format\\.md"), // DataFormatPageTest
            // ProblemsPageTest, ModulePagesTest; here; SeedTest of exercises; a failing disk, which no build has
            "text",
                    Pattern.compile(
                            MODULE_PAGE + "|docs/(problems|course-files|decisions/0012-variants|benchmarks)\\.md"));

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|\\s)((?:\\./|docs/)[\\w./-]*\\w)|-pl (\\S+)|-Dbenchmark=(\\w+)|\\./triangulate (\\w+)");

    /** Made by the line before. */
    private static final Set<String> MADE = Set.of("docs/target/example-assignment", "./triangulate_VERSION_amd64.deb");

    private static Stream<Map.Entry<Page, Block>> blocks() {
        return Handbook.pages().stream().flatMap(page -> page.blocks().stream().map(block -> Map.entry(page, block)));
    }

    @Test
    void something_looks_at_every_block() {
        assertThat(blocks().filter(at -> !isWatched(at.getKey(), at.getValue())))
                .extracting(at -> at.getKey() + ":" + at.getValue().line() + " is fenced as "
                        + at.getValue().info())
                .isEmpty();
        assertThat(blocks()).hasSizeGreaterThan(100);
    }

    private static boolean isWatched(Page page, Block block) {
        return block.isPlayed()
                || (WATCHED.containsKey(block.language())
                        && WATCHED.get(block.language())
                                .matcher(page.toString())
                                .matches());
    }

    @Test
    void a_block_of_a_language_that_nobody_knows_is_noticed() {
        var page = Handbook.page("problems.md");

        assertThat(isWatched(page, new Block("toml", "", 1))).isFalse();
        assertThat(isWatched(page, new Block("", "", 1))).isFalse();
        assertThat(isWatched(page, new Block("json", "", 1))).isFalse();
        assertThat(isWatched(page, new Block("text", "", 1))).isTrue();
    }

    @Test
    void a_text_that_is_written_into_a_file_is_used_by_a_command_or_is_in_a_course() {
        for (var at : blocks().filter(at -> at.getValue().file().isPresent()).toList()) {
            var file = at.getValue().file().orElseThrow();
            var folder = file.replaceAll("/.*", "");
            assertThat(at.getKey().text())
                    .as(at.getKey() + ": " + file)
                    .containsPattern("(?m)^\\$ .*\\b(" + Pattern.quote(folder) + "|" + Pattern.quote(file) + ")\\b");
        }
    }

    @Test
    void whatever_a_line_for_a_shell_names_is_there(@TempDir Path folder) throws IOException {
        var commands = JsonMapper.shared()
                .readTree(new Workplace(folder).run("help", "--json"))
                .get("commands")
                .valueStream()
                .map(command -> command.get("name").stringValue())
                .toList();
        var lines = blocks().filter(at -> at.getValue().language().equals("sh"))
                .flatMap(at -> at.getValue().text().lines())
                .toList();

        assertThat(lines).hasSizeGreaterThan(10);
        for (var line : lines) {
            assertThat(missing(line, commands)).as(line).isEmpty();
        }
    }

    @Test
    void a_line_that_names_what_is_not_there_is_noticed() throws IOException {
        assertThat(missing("docs/benchmarks/nothing.py 3", List.of())).containsExactly("docs/benchmarks/nothing.py");
        assertThat(missing("mvn -Dbenchmark=Nothing -pl docs,attic", List.of())).containsExactly("Nothing", "attic");
        assertThat(missing("./triangulate stduy", List.of("study"))).containsExactly("stduy");
        assertThat(missing("make all", List.of())).containsExactly("make");
    }

    private static Set<String> missing(String line, List<String> commands) throws IOException {
        var missing = new TreeSet<String>();
        if (!line.matches(
                "([A-Z_]+=\\S+ |sudo )?(mvn|npm|cd|apt|tar|triangulate|triangulate-VERSION/\\S+|(\\./|docs/)\\S+)( .*)?")) {
            missing.add(line.split(" ")[0]);
        }
        var named = NAMED.matcher(line);
        while (named.find()) {
            if (named.group(1) != null && !exists(named.group(1))) {
                missing.add(named.group(1));
            }
            if (named.group(2) != null) {
                Stream.of(named.group(2).split(","))
                        .filter(module -> !exists(module))
                        .forEach(missing::add);
            }
            if (named.group(3) != null && !isClass(named.group(3))) {
                missing.add(named.group(3));
            }
        }
        var words = line.split(" +");
        if (words[0].equals("./triangulate")
                && words.length > 1
                && words[1].matches("[a-z]+")
                && !commands.contains(words[1])) {
            missing.add(words[1]);
        }
        return missing;
    }

    private static boolean exists(String file) {
        return MADE.contains(file) || Files.exists(Project.ROOT.resolve(file));
    }

    private static boolean isClass(String name) throws IOException {
        try (var files = Files.walk(Project.DOCS.resolve("src/test/java"))) {
            return files.anyMatch(file -> file.endsWith(name + ".java"));
        }
    }

    @Test
    void what_the_first_page_tells_a_newcomer_to_do_is_done_on_a_bare_machine() throws IOException {
        var done = Files.readString(Project.ROOT.resolve(".ci/run"));
        var first = Page.read(Project.ROOT.resolve("README.md")).blocks().stream()
                .filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.text().lines())
                .map(line -> line.replaceAll(" *#.*", ""))
                .toList();

        assertThat(first)
                .containsExactly(
                        "sudo apt install ./triangulate_VERSION_amd64.deb",
                        "triangulate",
                        "tar -xzf triangulate-VERSION-SYSTEM-PROCESSOR.tar.gz",
                        "triangulate-VERSION/bin/triangulate",
                        "./triangulate",
                        "mvn verify");
        assertThat(done)
                .contains("first-evening.py")
                .containsPattern("(?m)^mvn .*\\bverify$")
                .containsPattern("(?m)^\\.ci/packaged$");
        assertThat(Files.readString(Project.ROOT.resolve(".ci/packaged"))).contains("tar -xzf", "/bin/triangulate");
        assertThat(Files.readString(Project.ROOT.resolve(".ci/bare-debian")))
                .contains("apt-get install", "triangulate.deb");
        assertThat(Files.readString(Project.ROOT.resolve(".ci/first-evening.py")))
                .contains("triangulate");
    }

    @Test
    void the_folders_of_a_course_are_those_that_are_read() {
        var tree = Handbook.page("course-files.md").blocks().get(0);

        assertThat(tree.text().lines().map(line -> line.split("[ /]")[0]))
                .startsWith("course.yaml")
                .containsAll(CourseFiles.PARTS)
                .hasSize(CourseFiles.PARTS.size() + 2)
                .endsWith("assignments");
    }
}
