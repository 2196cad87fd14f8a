package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseFolderTest {
    private static final String EVENT = "events: [{id: Not An Id}]\n";

    private Path outside;
    private GoodCourse course;

    @BeforeEach
    void writeACourse(@TempDir Path folder) throws IOException {
        outside = Files.createDirectory(folder.resolve("outside"));
        course = GoodCourse.in(folder.resolve("two-rivers"));
    }

    @Test
    void filesMayStandInFoldersUnderAnyNames() {
        course.write("model/a/b/c/Соль 1.yml", EVENT);

        assertThat(course.problems())
                .hasSize(6)
                .allMatch(problem -> problem.startsWith("model/a/b/c/Соль 1.yml:1:"))
                .contains("model/a/b/c/Соль 1.yml:1:15: error TR206: 'Not An Id' is no id; "
                        + "use small letters, digits and single hyphens");
    }

    @Test
    void whatIsNoYamlFileOrIsHiddenIsNotRead() {
        course.write("model/notes.txt", EVENT)
                .write("model/.draft.yaml", EVENT)
                .write("model/events.yaml~", EVENT)
                .write("elsewhere/events.yaml", EVENT);

        assertThat(course.problems()).isEmpty();
    }

    @Test
    void anEmptyFileOfAPartHoldsNothing() {
        course.write("model/empty.yaml", "").write("model/comment.yaml", "# nothing yet\n");

        assertThat(course.problems()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsOneProblem() {
        var nowhere = outside.resolve("nowhere");

        assertThat(GoodCourse.problems(nowhere)).containsExactly(nowhere + ": error TR101: there is no such folder");
    }

    @Test
    void aFileIsNoFolder() {
        var file = course.file("course.yaml");

        assertThat(GoodCourse.problems(file)).containsExactly(file + ": error TR101: there is no such folder");
    }

    @Test
    void aFolderWithoutAHeadIsNoCourse() throws IOException {
        Files.delete(course.file("course.yaml"));

        assertThat(course.problems())
                .containsExactly(course.folder() + ": error TR101: this is no course: it has no course.yaml; "
                        + "see docs/course-files.md for what a course is made of");
    }

    @Test
    void anEmptyHeadLacksAllThatAHeadHas() {
        course.write("course.yaml", "");

        assertThat(course.problems())
                .contains(
                        "course.yaml: error TR201: 'id' is missing; add a line 'id: …'",
                        "course.yaml: error TR201: 'title' is missing; add a line 'title: …'",
                        "course.yaml: error TR201: 'about' is missing; add a line 'about: …'",
                        "course.yaml: error TR201: 'units' is missing; add a line 'units: …'");
    }

    @Test
    void theIdOfACourseIsAnIdLikeAnyOther() {
        course.replace("course.yaml", "id: two-rivers", "id: Two Rivers");

        assertThat(course.problems())
                .containsExactly("course.yaml:1:5: error TR206: 'Two Rivers' is no id; "
                        + "use small letters, digits and single hyphens");
    }

    @Test
    void aHeadThatIsNoYamlIsOneProblem() {
        course.write("course.yaml", "id: two-rivers: again\n");

        assertThat(course.problems())
                .containsExactly("course.yaml:1:15: error TR102: this is not readable as YAML: "
                        + "mapping values are not allowed here");
    }

    @Test
    void aFileOverTheLimitIsNotRead() {
        course.write("model/large.yaml", ("#".repeat(99) + "\n").repeat(20_000) + "#");

        assertThat(course.problems())
                .containsExactly("model/large.yaml: error TR101: the file is larger than 2 MB; split it into several");
    }

    @Test
    void aFileAtTheLimitIsRead() {
        course.write("model/large.yaml", ("#".repeat(99) + "\n").repeat(20_000));

        assertThat(course.problems()).isEmpty();
    }

    @Test
    void aFileInAnotherEncodingIsNotRead() throws IOException {
        Files.write(course.file("model/old.yaml"), "about: Öl".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(course.problems())
                .containsExactly("model/old.yaml: error TR102: the file is not in UTF-8; save it in that encoding");
    }

    @Test
    void aLinkOutOfTheFolderIsNotFollowed() throws IOException {
        var secret = Files.writeString(outside.resolve("secret.yaml"), EVENT);
        Files.createSymbolicLink(course.file("model/linked.yaml"), secret);

        assertThat(course.problems())
                .containsExactly("model/linked.yaml: error TR105: this is a link, not a file; put a copy in its place");
    }

    @Test
    void aLinkThatLeadsNowhereIsALinkToo() throws IOException {
        Files.createSymbolicLink(course.file("model/linked.yaml"), outside.resolve("nothing.yaml"));

        assertThat(course.problems())
                .containsExactly("model/linked.yaml: error TR105: this is a link, not a file; put a copy in its place");
    }

    @Test
    void aLinkedHeadIsNotRead() throws IOException {
        Files.move(course.file("course.yaml"), outside.resolve("course.yaml"));
        Files.createSymbolicLink(course.file("course.yaml"), outside.resolve("course.yaml"));

        assertThat(course.problems())
                .containsExactly("course.yaml: error TR105: this is a link, not a file; put a copy in its place");
    }

    @Test
    void aLinkedFolderIsNotEnteredAndNotPassedOverInSilence() throws IOException {
        Files.writeString(outside.resolve("secret.yaml"), EVENT);
        Files.createSymbolicLink(course.file("model/more"), outside);

        assertThat(course.problems())
                .containsExactly("model/more: error TR105: this is a link, not a file; put a copy in its place");
    }

    @Test
    void aLinkedPartIsNotEnteredEither() throws IOException {
        Files.move(course.file("model"), outside.resolve("model"));
        Files.createSymbolicLink(course.file("model"), outside.resolve("model"));

        assertThat(course.problems())
                .containsExactly("model: error TR105: this is a link, not a file; put a copy in its place");
    }

    @Test
    void aCourseMayItselfBeReachedByALink() throws IOException {
        var link = Files.createSymbolicLink(outside.resolve("link"), course.folder());

        assertThat(GoodCourse.problems(link)).isEmpty();
    }

    @Test
    void aLinkThatLeadsInACircleEnds() throws IOException {
        Files.createSymbolicLink(course.file("model/circle"), course.file("model"));

        assertThat(course.problems()).singleElement().asString().startsWith("model/circle: error TR105");
    }

    @Test
    void everyPartIsReadInTheOrderOfItsFilesNames() {
        course.write("glossary/b.yaml", "b: 1\n")
                .write("glossary/a.yaml", "a: 1\n")
                .write("exercises/c.yaml", "c: 1");
        var files = CourseFolder.read(course.folder(), new Draft());

        assertThat(files.parts()).containsOnlyKeys("model", "glossary", "exercises");
        assertThat(files.part("glossary"))
                .extracting(file -> file.entries().get(0).key())
                .containsExactly("a", "b");
        assertThat(files.part("exercises")).hasSize(1);
        assertThat(files.part("music")).isEmpty();
    }
}
