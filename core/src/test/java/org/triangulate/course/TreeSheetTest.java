package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;
import org.triangulate.model.Model;

class TreeSheetTest {
    @TempDir
    private Path folder;

    @Test
    void aReadingTellsItsQuantityWithWhatItAccepts() {
        assertThat(json("salt-share-atlas"))
                .isEqualTo("{\"id\":\"salt-share-atlas\",\"kind\":\"reading\","
                        + "\"value\":{\"written\":\"over 40 %\",\"hedge\":\"over\",\"low\":40,\"high\":40,\"unit\":\"%\","
                        + "\"least\":40,\"most\":44.0},\"wording\":\"over 40%\","
                        + "\"period\":{\"edtf\":\"1990\",\"words\":\"1990\"},"
                        + "\"citations\":[{\"source\":\"atlas-1990\",\"at\":\"2.1\"}]}");
    }

    @Test
    void aStateTellsItsNamesByLanguage() {
        assertThat(json("aldora"))
                .isEqualTo(
                        "{\"id\":\"aldora\",\"kind\":\"state\",\"names\":{\"preferred\":\"Aldora\",\"be\":\"Альдора\","
                                + "\"ru\":\"Альдора\",\"also\":[\"Republic of Aldora\"]},"
                                + "\"about\":\"A small state on two rivers.\","
                                + "\"citations\":[{\"source\":\"atlas-1990\",\"at\":\"1\"}]}");
    }

    @Test
    void whatIsEmptyIsLeftOut() {
        assertThat(json("letters")).doesNotContain("author", "publisher", "date", "\"\"");
    }

    @Test
    void everyFactTellsItsIdAndItsKindFirst() {
        var model = model();

        assertThat(model.all())
                .allSatisfy(fact -> assertThat(
                                TreeSheet.of(fact).entries().subList(0, 2).toString())
                        .contains("key=id", "text=" + fact.id(), "key=kind", "text=" + fact.kind()));
    }

    @Test
    void noKeyStandsTwice() {
        assertThat(model().all())
                .allSatisfy(fact -> assertThat(TreeSheet.of(fact).entries())
                        .extracting(Node.Entry::key)
                        .doesNotHaveDuplicates());
    }

    private String json(String id) {
        var text = new StringWriter();
        Json.write(TreeSheet.of(model().find(id).orElseThrow()), text);
        return text.toString();
    }

    private Model model() {
        var draft = new Draft();
        return Course.read(CourseFolder.read(GoodCourse.in(folder).folder(), draft), draft)
                .orElseThrow()
                .model();
    }
}
