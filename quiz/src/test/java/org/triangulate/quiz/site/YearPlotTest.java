package org.triangulate.quiz.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.triangulate.phrases.Language;
import org.triangulate.quiz.material.InventedCourse;
import org.triangulate.quiz.material.MaterialReader;

/** A drawing of figures over the years stays in its frame, however many sources speak of one year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class YearPlotTest {
    @TempDir
    Path course;

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 15, 60})
    void every_mark_of_a_crowded_first_year_is_right_of_the_axis(int readings) throws Exception {
        InventedCourse.copyTo(course);
        Files.writeString(
                course.resolve("model/crowd.yaml"),
                IntStream.range(0, readings)
                        .mapToObj(number -> reading(number, 2005))
                        .collect(Collectors.joining(
                                "",
                                "indicators:\n  - id: crowd\n    name: crowded\n    of: kaldia\n    measures: Shares.\n"
                                        + "    unit: grain\n    in: \"%\"\n    readings:\n",
                                reading(readings, 2010))));

        var page = Sites.page(Sites.of(MaterialReader.folder(course), Language.ENGLISH), "indicator-crowd.html");

        assertThat(page.all("circle"))
                .hasSize(readings + 1)
                .allSatisfy(mark -> assertThat(Double.parseDouble(mark.getAttribute("cx")))
                        .isBetween(84.0 + FigurePlot.RADIUS - 0.1, 620.0 - FigurePlot.RADIUS + 0.1));
        assertThat(page.all("circle").stream().map(mark -> mark.getAttribute("cx")))
                .doesNotHaveDuplicates();
    }

    private static String reading(int number, int year) {
        return "      - {id: crowd-%d, value: 30 %%, period: %d, cite: {source: survey-2018, at: harvest}}\n"
                .formatted(number, year);
    }
}
