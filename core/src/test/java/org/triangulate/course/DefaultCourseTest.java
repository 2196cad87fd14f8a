package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Event;
import org.triangulate.model.Fact;
import org.triangulate.model.Indicator;
import org.triangulate.model.Model;
import org.triangulate.model.Organization;
import org.triangulate.model.Person;
import org.triangulate.model.Position;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;
import org.triangulate.model.State;
import org.triangulate.model.Treaty;

class DefaultCourseTest {
    private static final Draft DRAFT = new Draft();

    private static Course course;

    @BeforeAll
    static void loadTheCourse() {
        var id = ShippedCourse.ids().get(0);
        course = Course.read(ShippedCourse.files(id, List.of("model")), DRAFT).orElseThrow();
        DRAFT.settle(Set.of("term", "item"));
    }

    @Test
    void theShippedCourseHasNoError() {
        assertThat(DRAFT.problems().hasErrors())
                .as(DRAFT.problems().all().toString())
                .isFalse();
        assertThat(course.id()).isEqualTo("belarus-russia");
        assertThat(course.units()).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void theShippedCourseKnowsEnoughToTeachFrom() {
        var model = course.model();

        assertThat(model.all(State.class).size() + model.all(Organization.class).size())
                .isGreaterThanOrEqualTo(15);
        assertThat(model.all(Treaty.class)).hasSizeGreaterThanOrEqualTo(8);
        assertThat(model.all(Indicator.class)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(model.all(Reading.class)).hasSizeGreaterThanOrEqualTo(45);
        assertThat(model.all(Event.class)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(model.all(Person.class)).hasSizeGreaterThanOrEqualTo(15);
        assertThat(model.all(Position.class)).hasSizeGreaterThanOrEqualTo(10);
        assertThat(model.all(Disagreement.class).stream().filter(DefaultCourseTest::isNamed))
                .hasSizeGreaterThanOrEqualTo(8);
        assertThat(model.all(Source.class)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void everyFactIsCitedFromASourceAndAHeadingThatTheCourseKnows() {
        var model = course.model();

        assertThat(model.all())
                .flatExtracting(Fact::citations)
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(placeOf(citation, model)).isTrue());
        assertThat(model.all())
                .filteredOn(fact -> fact.citations().isEmpty())
                .allMatch(fact -> fact instanceof Source || fact instanceof Disagreement);
    }

    private static boolean placeOf(Citation citation, Model model) {
        return model.find(Source.class, citation.source()).orElseThrow().headings().stream()
                .anyMatch(heading -> heading.id().equals(citation.at()));
    }

    @Test
    void everyUnitOfAFactIsAUnitOfTheCourse() {
        assertThat(course.model().all())
                .filteredOn(fact -> !fact.unit().isEmpty())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(course.unit(fact.unit())).isPresent());
    }

    @Test
    void everyReadingIsInTheUnitOfItsIndicator() {
        assertThat(course.model().all(Indicator.class))
                .allSatisfy(indicator -> assertThat(indicator.readings())
                        .allSatisfy(
                                reading -> assertThat(reading.value().unit()).isEqualTo(indicator.in())));
    }

    @Test
    void everyNameOfTheModelIsFound() {
        var names = course.names();

        assertThat(names.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(names.idsOf(entry.spelling())).contains(entry.id()));
    }

    @Test
    void thePresidentIsFoundInEveryScript() {
        assertThat(List.of("Lukashenko", "Lukashenka", "Александр Лукашенко", "Аляксандр Лукашэнка", "LUKASHENKO"))
                .allSatisfy(name -> assertThat(course.names().idsOf(name)).containsExactly("lukashenko"));
    }

    @Test
    void aPartWhoseModuleIsAbsentIsAbsentToo() {
        var files = ShippedCourse.files("belarus-russia", CourseFiles.PARTS);

        assertThat(files.part("model")).isNotEmpty();
        assertThat(files.parts()).doesNotContainKeys("glossary", "exercises");
        assertThat(ShippedCourse.files("atlantis", CourseFiles.PARTS).parts()).isEmpty();
    }

    @Test
    void itsFilesComeAlongAsPeopleWroteThem() throws IOException {
        var sources = Path.of("src", "main", "resources", "course", "belarus-russia");
        var names = ShippedCourse.fileNames("belarus-russia");

        assertThat(names).startsWith("course.yaml").contains("model/sources.yaml", "model/debates/energy.yaml");
        for (var name : names) {
            assertThat(ShippedCourse.read("belarus-russia", name))
                    .as(name)
                    .isEqualTo(Files.readAllBytes(sources.resolve(name)));
        }
    }

    /** One that a person wrote, not one that the model found by itself. */
    private static boolean isNamed(Disagreement disagreement) {
        return !disagreement.id().startsWith("clash-");
    }
}
