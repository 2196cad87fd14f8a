package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.triangulate.model.Citation;
import org.triangulate.model.Disagreement;
import org.triangulate.model.Fact;
import org.triangulate.model.Framework;
import org.triangulate.model.Indicator;
import org.triangulate.model.Names;
import org.triangulate.model.Organization;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Person;
import org.triangulate.model.Position;
import org.triangulate.model.Provision;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.model.Source;
import org.triangulate.model.State;
import org.triangulate.model.Treaty;

class CourseTest {
    private final Draft draft = new Draft();

    private Course course;

    @BeforeEach
    void readTheCourse(@TempDir Path folder) {
        var files = CourseFolder.read(GoodCourse.in(folder).folder(), draft);
        course = Course.read(files, draft).orElseThrow();
        draft.settle(Set.of());
    }

    @Test
    void aGoodCourseHasNoProblem() {
        assertThat(draft.problems().all()).isEmpty();
    }

    @Test
    void aCourseHasItsHead() {
        assertThat(course.id()).isEqualTo("two-rivers");
        assertThat(course.title()).isEqualTo("Aldora and Vesnia");
        assertThat(course.about()).isEqualTo("A small state and a large one, both invented.");
        assertThat(course.languages()).containsExactly("en", "be", "ru");
        assertThat(course.units())
                .containsExactly(
                        new Unit("trade", "Trade", List.of(new Objective("weigh-salt", "Weigh salt."))),
                        new Unit("treaties", "Treaties", List.of()));
        assertThat(course.unit("treaties")).contains(new Unit("treaties", "Treaties", List.of()));
        assertThat(course.unit("salt")).isEmpty();
    }

    @Test
    void factsStandInTheOrderOfTheFilesNames() {
        assertThat(course.model().all())
                .extracting(Fact::id)
                .containsExactly(
                        "aldora",
                        "vesnia",
                        "salt-league",
                        "vesna",
                        "treaty-of-salt",
                        "salt-price",
                        "salt-share",
                        "salt-share-atlas",
                        "salt-share-letters",
                        "salt-strike",
                        "salt-test",
                        "worth-of-salt",
                        "salt-is-cheap",
                        "salt-is-dear",
                        "salt-share-differs",
                        "strike-date",
                        "atlas-1990",
                        "letters");
    }

    @Test
    void aStateHasItsNamesItsTimeAndItsCitations() {
        var aldora = find(State.class, "aldora");
        var vesnia = find(State.class, "vesnia");

        assertThat(aldora.names().all()).containsExactly("Aldora", "Альдора", "Republic of Aldora");
        assertThat(aldora.names().byLanguage()).containsOnlyKeys("be", "ru");
        assertThat(aldora.isToday()).isTrue();
        assertThat(vesnia.existed()).isEqualTo(PartialDate.parse("../1995"));
        assertThat(vesnia.citations())
                .containsExactly(
                        new Citation("atlas-1990", "1", List.of(), "A surveyor", "7"),
                        Citation.of("letters", "first-letter"));
    }

    @Test
    void anOrganizationHasItsMembersWithTheirRolesAndTimes() {
        var league = find(Organization.class, "salt-league");

        assertThat(league.type()).isEqualTo(Organization.Type.UNION);
        assertThat(league.complete()).isTrue();
        assertThat(league.founded()).isEqualTo(PartialDate.parse("1950"));
        assertThat(league.members()).hasSize(2);
        assertThat(league.members().get(0).role()).isEqualTo("founding member");
        assertThat(league.members().get(0).during()).isEqualTo(PartialDate.parse("1950/1960"));
        assertThat(league.members().get(1).during()).isEqualTo(PartialDate.UNSTATED);
    }

    @Test
    void aPersonHasRoles() {
        assertThat(find(Person.class, "vesna").roles()).singleElement().satisfies(role -> {
            assertThat(role.name()).isEqualTo("envoy");
            assertThat(role.at()).isEqualTo("aldora");
            assertThat(role.during()).isEqualTo(PartialDate.parse("1951/.."));
        });
    }

    @Test
    void aTreatyHasPartiesAndProvisionsThatKnowTheirTreaty() {
        var provision = find(Provision.class, "salt-price");

        assertThat(find(Treaty.class, "treaty-of-salt").parties()).containsExactly("aldora", "vesnia");
        assertThat(provision.treaty()).isEqualTo("treaty-of-salt");
        assertThat(provision.unit()).isEqualTo("treaties");
        assertThat(provision.outcome()).isEqualTo(Provision.Outcome.UNREALISED);
        assertThat(provision.due()).isEqualTo(PartialDate.parse("1957"));
    }

    @Test
    void anIndicatorHasReadingsThatKnowWhatTheyAreFiguresOf() {
        var reading = find(Reading.class, "salt-share-atlas");

        assertThat(find(Indicator.class, "salt-share").readings()).hasSize(2);
        assertThat(reading.indicator()).isEqualTo("salt-share");
        assertThat(reading.label()).isEqualTo("Share of salt from Vesnia");
        assertThat(reading.value()).isEqualTo(Quantity.parse("over 40 %"));
        assertThat(reading.wording()).isEqualTo("over 40%");
        assertThat(reading.period()).isEqualTo(PartialDate.parse("1990"));
        assertThat(reading.unit()).isEqualTo("trade");
    }

    @Test
    void aPositionKnowsItsDebateAndWhoHoldsIt() {
        var position = find(Position.class, "salt-is-dear");

        assertThat(position.debate()).isEqualTo("worth-of-salt");
        assertThat(position.holder()).isEqualTo("vesna");
    }

    @Test
    void aFrameworkSaysWhatItTellsApartAndHowItIsUsed() {
        var test = find(Framework.class, "salt-test");

        assertThat(test.type()).isEqualTo(Framework.Type.CRITERION);
        assertThat(test.names().all()).containsExactly("Test of salt", "salt probe");
        assertThat(test.by()).containsExactly("atlas-1990");
        assertThat(test.parts()).extracting(Framework.Element::name).containsExactly("need", "choice");
        assertThat(test.use()).isEqualTo("Aldora passes it.");
        assertThat(test.citations())
                .singleElement()
                .satisfies(citation -> assertThat(citation.paragraphs()).containsExactly(1, 2));
    }

    @Test
    void aUnitHasItsObjectives() {
        assertThat(course.objectives()).containsExactly(new Objective("weigh-salt", "Weigh salt."));
        assertThat(course.unit("treaties").orElseThrow().objectives()).isEmpty();
    }

    @Test
    void aDisagreementHasItsSidesAndIsNotFoundASecondTime() {
        assertThat(course.model().all(Disagreement.class)).hasSize(2);
        assertThat(course.model().disagreementsOn("salt-share-letters"))
                .extracting(Fact::id)
                .containsExactly("salt-share-differs");
        assertThat(find(Disagreement.class, "strike-date").confidence()).isEqualTo(Disagreement.Confidence.POSSIBLE);
        assertThat(find(Disagreement.class, "salt-share-differs").confidence())
                .isEqualTo(Disagreement.Confidence.LIKELY);
    }

    @Test
    void aSourceMayLackAnAuthorAndADate() {
        var letters = find(Source.class, "letters");

        assertThat(letters.author()).isEmpty();
        assertThat(letters.date().isStated()).isFalse();
        assertThat(letters.headingInWords("first-letter")).isEqualTo("The first letter");
    }

    @Test
    void theNamesOfACourseFindStatesOrganizationsPeopleAndTreaties() {
        assertThat(course.names().idsOf("альдора")).containsExactly("aldora");
        assertThat(course.names().idsOf("republic of aldora")).containsExactly("aldora");
        assertThat(course.names().idsOf("salt league")).containsExactly("salt-league");
        assertThat(course.names().idsOf("vesna kar")).containsExactly("vesna");
        assertThat(course.names().idsOf("treaty of salt")).containsExactly("treaty-of-salt");
        assertThat(course.names().idsOf("the salt strike")).isEmpty();
    }

    @Test
    void oneTextCountsAsAListOfOne(@TempDir Path folder) {
        var good = GoodCourse.in(folder)
                .replace("model/facts.yaml", "who: [aldora, vesna, salt-league]", "who: vesna")
                .replace("model/actors.yaml", "also: [Republic of Aldora]", "also: Republic of Aldora");
        var read = Course.read(CourseFolder.read(good.folder(), draft), new Draft());

        assertThat(read.orElseThrow().model().find("salt-strike"))
                .get()
                .extracting("who")
                .isEqualTo(List.of("vesna"));
        assertThat(read.orElseThrow().model().find("aldora"))
                .get()
                .extracting("names")
                .extracting(names -> ((Names) names).also())
                .isEqualTo(List.of("Republic of Aldora"));
    }

    private <F extends Fact> F find(Class<F> kind, String id) {
        return course.model().find(kind, id).orElseThrow();
    }
}
