package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

class CourseCompilerTest {
    @TempDir
    private Path sources;

    @TempDir
    private Path out;

    private GoodCourse course;
    private CourseCompiler compiler;

    @BeforeEach
    void writeACourse() {
        course = GoodCourse.in(sources.resolve("two-rivers"));
        compiler = new CourseCompiler(sources, out);
    }

    @Test
    void aCompiledCourseHoldsTheSameFactsAsItsFiles() throws IOException {
        var draft = new Draft();
        var read = Course.read(CourseFolder.read(course.folder(), draft), draft).orElseThrow();
        compiler.compileModels();
        var loaded = Course.read(compiled(), new Draft()).orElseThrow();

        assertThat(loaded.model().all()).isEqualTo(read.model().all()).hasSize(18);
        assertThat(loaded.title()).isEqualTo(read.title());
        assertThat(loaded.languages()).isEqualTo(read.languages());
        assertThat(loaded.units()).isEqualTo(read.units());
    }

    @Test
    void numbersThatOnlyYamlKnowsSurviveBeingCompiled() throws IOException {
        course.replace("model/actors.yaml", "note: 7", "note: 080")
                .replace("model/sources.yaml", "author: Nobody", "author: .inf")
                .replace("model/sources.yaml", "publisher: Nowhere Press", "publisher: 1.");
        compiler.compileModels();
        var loaded = Course.read(compiled(), new Draft()).orElseThrow();

        assertThat(loaded.model().find("atlas-1990"))
                .get()
                .extracting("author", "publisher")
                .containsExactly(".inf", "1.");
        assertThat(loaded.model()
                        .find("vesnia")
                        .orElseThrow()
                        .citations()
                        .get(0)
                        .note())
                .isEqualTo("080");
    }

    @Test
    void compilingTwiceWritesTheSame() throws IOException {
        compiler.compileModels();
        var first = Files.readString(out.resolve("two-rivers/model.json"));
        compiler.compileModels();

        assertThat(out.resolve("two-rivers/model.json")).hasContent(first);
    }

    @Test
    void theCoursesAreListedInTheOrderOfTheirNames() {
        GoodCourse.in(sources.resolve("another"));
        compiler.compileModels();

        assertThat(out.resolve("index.txt")).hasContent("another\ntwo-rivers\n");
    }

    @Test
    void theFilesThatPeopleWroteAreListedPartByPart() {
        course.write("model/notes.txt", "Ask Ilya.").write("model/.draft.yaml", "states: []\n");
        compiler.compileModels();

        assertThat(out.resolve("two-rivers/model-files.txt"))
                .content()
                .contains("model/actors.yaml\n", "model/notes.txt\n")
                .doesNotContain("draft", "course.yaml");
    }

    @Test
    void aBrokenCourseIsNotCompiledAndEveryProblemIsNamed() {
        course.replace("model/actors.yaml", "kind: union", "kind: federation")
                .replace("model/facts.yaml", "of: aldora", "of: aldorra")
                .replace("course.yaml", "id: two-rivers\n", "");

        assertThatThrownBy(compiler::compileModels)
                .isInstanceOfSatisfying(
                        CourseProblems.class,
                        refusal -> assertThat(refusal.problems()).hasSize(3))
                .hasMessage("""
                        course.yaml:1:1: error TR201: 'id' is missing; add a line 'id: …'
                        model/actors.yaml:16:11: error TR209: 'federation' is no kind; \
                        write one of alliance, union, company, party, institution, media, movement
                        model/facts.yaml:21:9: error TR204: no state or organization has the id 'aldorra'; \
                        did you mean 'aldora'?""");
        assertThat(out.resolve("two-rivers")).doesNotExist();
    }

    @Test
    void aTermMayBeMentionedByAModelThatIsCompiledWithoutTheGlossary() {
        course.write("glossary/terms.yaml", "terms: [{id: salt}]\n");

        assertThatCode(compiler::compileModels).doesNotThrowAnyException();
    }

    @Test
    void anotherPartIsCompiledAgainstTheModelOfTheShippedCourse() throws IOException {
        mentionIn("belarus");
        new CourseCompiler(sources.resolve("parts"), out)
                .compilePart("music", CourseCompilerTest::readSongs, Set.of("term"));

        assertThat(out.resolve("belarus-russia/music.json"))
                .hasContent("{\"documents\":[{\"songs\":{\"of\":\"belarus\"}}]}");
    }

    @Test
    void aPartThatMentionsWhatTheModelLacksIsNotCompiled() throws IOException {
        mentionIn("belorus");
        var parts = new CourseCompiler(sources.resolve("parts"), out);

        assertThatThrownBy(() -> parts.compilePart("music", CourseCompilerTest::readSongs, Set.of("term")))
                .isInstanceOf(CourseProblems.class)
                .hasMessage(
                        "music/songs.yaml:1:13: error TR204: no state has the id 'belorus'; did you mean 'belarus'?");
    }

    private void mentionIn(String state) throws IOException {
        var file = sources.resolve("parts/belarus-russia/music/songs.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "songs: {of: " + state + "}\n");
    }

    private static void readSongs(CourseFiles files, Draft draft) {
        for (var file : files.part("music")) {
            draft.fields(file).parts("songs", song -> {
                var of = song.reference("of", "state");
                return song.build(() -> of);
            });
        }
    }

    private CourseFiles compiled() throws IOException {
        var documents = (Node.Sequence) json("model").get("documents").orElseThrow();
        var model = documents.items().stream().map(Node.Mapping.class::cast).toList();
        return new CourseFiles(json("head"), Map.<String, List<Node.Mapping>>of("model", model));
    }

    private Node.Mapping json(String part) throws IOException {
        try (var stream = Files.newInputStream(out.resolve("two-rivers/" + part + ".json"))) {
            return Json.read(stream);
        }
    }
}
