package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.course.tree.Problem;

class MistakesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlaceAndWhatToWriteAndNothingElseIs(Mistake mistake) {
        var course = GoodCourse.in(folder);
        mistake.spoil(course);

        assertThat(course.problems()).containsExactlyInAnyOrderElementsOf(mistake.problems());
    }

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @Test
    void everyMistakeHasAProblem() {
        assertThat(mistakes())
                .hasSizeGreaterThan(60)
                .noneMatch(mistake -> mistake.problems().isEmpty());
    }

    @Test
    void oneRunReportsTheMistakesOfAllFilesInTheirOrderAndReadsNoCourse() {
        var course = GoodCourse.in(folder)
                .replace("course.yaml", "title: Trade", "titel: Trade")
                .replace("model/actors.yaml", "kind: union", "kind: federation")
                .replace("model/actors.yaml", "existed: ../1995", "existed: until 1995")
                .replace("model/actors.yaml", "    about: A small state on two rivers.\n", "")
                .replace("model/facts.yaml", "outcome: unrealised", "outcome: \"\\e[31m\"")
                .replace("model/facts.yaml", "value: over 40 %", "value: over 40 tonnes")
                .replace("model/facts.yaml", "who: [aldora, vesna,", "who: [aldorra, vesna,")
                .replace("model/facts.yaml", "holder: vesna", "holder: [vesna]")
                .replace("model/sources.yaml", "title: Lands", "title: Lands, at: 3");
        var draft = new Draft();
        var read = Course.read(CourseFolder.read(course.folder(), draft), draft);
        draft.settle(Set.of());

        assertThat(read).isEmpty();
        assertThat(draft.problems().all())
                .extracting(Problem::toString)
                .containsExactly(
                        "course.yaml:6:5: error TR201: 'title' is missing; add a line 'title: …'",
                        "course.yaml:6:17: error TR202: there is no key 'titel' here; did you mean 'title'?",
                        "model/actors.yaml:2:5: error TR201: 'about' is missing; add a line 'about: …'",
                        "model/actors.yaml:9:14: error TR208: 'until 1995' is no date; "
                                + "write it like 2004-01-01, 2004-06, 2004, 199X, 2006~, 1994/1999 or [2020..]",
                        "model/actors.yaml:15:11: error TR209: 'federation' is no kind; write one of "
                                + "alliance, union, company, party, institution, media, movement",
                        "model/facts.yaml:12:18: error TR104: 'outcome' holds the control character U+001B; delete it",
                        "model/facts.yaml:25:16: error TR210: the value has the unit 'tonnes'; the indicator is in '%'",
                        "model/facts.yaml:40:11: error TR204: no state or organization or person has the id 'aldorra'; "
                                + "did you mean 'aldora'?",
                        "model/facts.yaml:52:17: error TR203: 'holder' is a list; write a text",
                        "model/sources.yaml:11:33: error TR202: there is no key 'at' here; the keys are id, title, paragraphs, silent");
    }

    @Test
    void idsAreNotComparedWhereAFileCouldNotBeRead() {
        var course = GoodCourse.in(folder)
                .replace("model/sources.yaml", "sources:", "sources: [")
                .replace("model/actors.yaml", "kind: union", "kind: federation");

        assertThat(course.problems()).hasSize(2).anyMatch(problem -> problem.contains("TR102"));
    }

    @Test
    void aDeclaredIdIsKnownWhereverItStands() {
        var course = GoodCourse.in(folder).write("model/0/first.yaml", "events: []\n");

        assertThat(course.problems()).isEmpty();
    }
}
