package org.triangulate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.triangulate.model.PartialDate.UNSTATED;
import static org.triangulate.model.Samples.CITED;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.triangulate.model.Disagreement.Claim;
import org.triangulate.model.Disagreement.Confidence;
import org.triangulate.model.Source.Heading;
import org.triangulate.model.Source.Silence;

class FactsTest {
    private static final Names NAME = Names.of("Aldora");

    private static final Quantity VALUE = Quantity.parse("40 %");

    private static final List<Citation> UNCITED = List.of();

    private static final String NO_ID = "id is small letters, digits and single hyphens, not 'No Id'";

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refusals")
    void whatIsBlankOrUncitedCannotBeMade(String fact, String message, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(actors(), treaties(), figures(), events(), debates(), frameworks(), sources())
                .flatMap(refusals -> refusals);
    }

    private static Stream<Arguments> actors() {
        return Stream.of(
                refusal("state", NO_ID, () -> new State("No Id", NAME, "", "", UNSTATED, CITED)),
                refusal("state", "cite must not be empty", () -> new State("a", NAME, "", "", UNSTATED, UNCITED)),
                refusal("organization", NO_ID, () -> organization("No Id", CITED)),
                refusal("organization", "cite must not be empty", () -> organization("a", UNCITED)),
                refusal("membership", "member must not be blank", () -> new Membership(" ", "", UNSTATED, CITED)),
                refusal("membership", "cite must not be empty", () -> new Membership("a", "", UNSTATED, UNCITED)),
                refusal("person", NO_ID, () -> new Person("No Id", NAME, "", "", List.of(), CITED)),
                refusal("person", "cite must not be empty", () -> new Person("a", NAME, "", "", List.of(), UNCITED)),
                refusal("role", "role must not be blank", () -> new Role("", "a", UNSTATED, CITED)),
                refusal("role", "cite must not be empty", () -> new Role("envoy", "a", UNSTATED, UNCITED)));
    }

    private static Organization organization(String id, List<Citation> citations) {
        return new Organization(id, Organization.Type.UNION, NAME, "", "trade", UNSTATED, List.of(), false, citations);
    }

    private static Stream<Arguments> treaties() {
        return Stream.of(
                refusal("treaty", NO_ID, () -> treaty("No Id", CITED)),
                refusal("treaty", "cite must not be empty", () -> treaty("a", UNCITED)),
                refusal("provision", NO_ID, () -> provision("No Id", "a", "b", CITED)),
                refusal("provision", "agreed must not be blank", () -> provision("a", "", "b", CITED)),
                refusal("provision", "realised must not be blank", () -> provision("a", "b", "\t", CITED)),
                refusal("provision", "cite must not be empty", () -> provision("a", "b", "c", UNCITED)));
    }

    private static Treaty treaty(String id, List<Citation> citations) {
        return new Treaty(id, NAME, UNSTATED, List.of(), "trade", "", List.of(), citations);
    }

    private static Provision provision(String id, String agreed, String realised, List<Citation> citations) {
        return new Provision(id, "t", agreed, UNSTATED, Provision.Outcome.REALISED, realised, "trade", citations);
    }

    private static Stream<Arguments> figures() {
        var readings = List.of(Samples.reading("r", "40 %", "1990"));
        return Stream.of(
                refusal("indicator", NO_ID, () -> indicator("No Id", "a", "b", readings)),
                refusal("indicator", "name must not be blank", () -> indicator("a", " ", "b", readings)),
                refusal("indicator", "measures must not be blank", () -> indicator("a", "b", "", readings)),
                refusal("indicator", "readings must not be empty", () -> indicator("a", "b", "c", List.of())),
                refusal("reading", NO_ID, () -> reading("No Id", CITED)),
                refusal("reading", "cite must not be empty", () -> reading("a", UNCITED)));
    }

    private static Indicator indicator(String id, String name, String measures, List<Reading> readings) {
        return new Indicator(id, name, measures, "%", "aldora", "", "trade", readings);
    }

    private static Reading reading(String id, List<Citation> citations) {
        return new Reading(id, "i", "label", VALUE, "", UNSTATED, "", "trade", citations);
    }

    private static Stream<Arguments> events() {
        return Stream.of(
                refusal("event", NO_ID, () -> event("No Id", "a", CITED)),
                refusal("event", "title must not be blank", () -> event("a", "", CITED)),
                refusal("event", "cite must not be empty", () -> event("a", "b", UNCITED)));
    }

    private static Event event(String id, String title, List<Citation> citations) {
        return new Event(id, title, UNSTATED, "", List.of(), "trade", citations);
    }

    private static Stream<Arguments> debates() {
        var positions = List.of(Samples.position("p", "d"));
        return Stream.of(
                refusal("debate", NO_ID, () -> new Debate("No Id", "a", "trade", positions)),
                refusal("debate", "asks must not be blank", () -> new Debate("a", "", "trade", positions)),
                refusal("debate", "positions must not be empty", () -> new Debate("a", "b", "trade", List.of())),
                refusal("position", NO_ID, () -> new Position("No Id", "d", "a", "b", "trade", CITED)),
                refusal("position", "says must not be blank", () -> new Position("a", "d", "b", "", "trade", CITED)),
                refusal("position", "cite must not be empty", () -> new Position("a", "d", "b", "c", "trade", UNCITED)),
                refusal("disagreement", NO_ID, () -> disagreement("No Id", "a", List.of("b", "c"))),
                refusal("disagreement", "title must not be blank", () -> disagreement("a", "", List.of("b", "c"))),
                refusal(
                        "disagreement",
                        "between and claims must together name two sides",
                        () -> disagreement("a", "b", List.of("c"))),
                refusal(
                        "disagreement of a fact with itself",
                        "between and claims must together name two sides",
                        () -> disagreement("a", "b", List.of("c", "c"))),
                refusal("claim", "says must not be blank", () -> new Claim("", CITED)),
                refusal("claim", "cite must not be empty", () -> new Claim("a", UNCITED)));
    }

    private static Disagreement disagreement(String id, String title, List<String> between) {
        return new Disagreement(id, title, between, List.of(), Disagreement.Type.SLIP, "", Confidence.STATED, "trade");
    }

    private static Stream<Arguments> frameworks() {
        return Stream.of(
                refusal("framework", NO_ID, () -> framework("No Id", "a", CITED)),
                refusal("framework", "about must not be blank", () -> framework("a", " ", CITED)),
                refusal("framework", "cite must not be empty", () -> framework("a", "b", UNCITED)),
                refusal("element", "name must not be blank", () -> new Framework.Element("", "a")),
                refusal("element", "says must not be blank", () -> new Framework.Element("a", "")));
    }

    private static Framework framework(String id, String about, List<Citation> cited) {
        return new Framework(id, Framework.Type.FORMULA, NAME, List.of(), about, List.of(), "", "trade", cited);
    }

    private static Stream<Arguments> sources() {
        var headings = List.of(Heading.of("1", "Salt"));
        return Stream.of(
                refusal("source", NO_ID, () -> source("No Id", "a", "b", headings)),
                refusal("source", "short must not be blank", () -> source("a", "", "b", headings)),
                refusal("source", "title must not be blank", () -> source("a", "b", " ", headings)),
                refusal("source", "headings must not be empty", () -> source("a", "b", "c", List.of())),
                refusal("heading", "id must not be blank", () -> Heading.of("", "a")),
                refusal("heading", "title must not be blank", () -> Heading.of("1", "")),
                refusal("citation", "source must not be blank", () -> Citation.of("", "1")),
                refusal("citation", "at must not be blank", () -> Citation.of("atlas", " ")),
                refusal(
                        "citation",
                        "paragraph must be 1 or more",
                        () -> new Citation("atlas", "1", List.of(2, 0), "", "")),
                refusal("silence", "why must not be blank", () -> new Silence(1, "")));
    }

    private static Source source(String id, String shortName, String title, List<Heading> headings) {
        return new Source(id, shortName, title, "", "", UNSTATED, "", headings);
    }

    private static Arguments refusal(String fact, String message, ThrowingCallable making) {
        return arguments(fact, message, making);
    }

    @Test
    void twoClaimsAreTwoSides() {
        var claims = List.of(new Claim("In May.", CITED), new Claim("In June.", CITED));
        var disagreement = new Disagreement(
                "d", "When", List.of(), claims, Disagreement.Type.SLIP, "", Confidence.STATED, "trade");

        assertThat(disagreement.citations()).hasSize(2);
    }

    @Test
    void aFactThatGathersOthersIsCitedWhereTheyAre() {
        var indicator =
                Samples.indicator("i", Samples.reading("a", "1 %", "1990"), Samples.reading("b", "2 %", "1991"));
        var debate = Samples.debate("d", Samples.position("p", "d"), Samples.position("q", "d"));

        assertThat(indicator.citations()).hasSize(2);
        assertThat(debate.citations()).hasSize(2);
        assertThat(indicator.inner()).extracting(Fact::id).containsExactly("a", "b");
        assertThat(debate.inner()).extracting(Fact::id).containsExactly("p", "q");
    }

    @Test
    void aStateIsThereTodayUnlessItEnded() {
        assertThat(Samples.ALDORA.isToday()).isTrue();
        assertThat(new State("b", NAME, "", "", PartialDate.parse("1922/.."), CITED).isToday())
                .isTrue();
        assertThat(new State("c", NAME, "", "", PartialDate.parse("../1991"), CITED).isToday())
                .isFalse();
    }

    @Test
    void aHeadingIsNamedByItsNumberWhereItHasOne() {
        assertThat(Heading.of("3.2.2", "Belarus and Russia").inWords()).isEqualTo("§3.2.2 Belarus and Russia");
        assertThat(Heading.of("5-conclusion", "Conclusion").inWords()).isEqualTo("§5 Conclusion");
        assertThat(Heading.of("economy", "The economy").inWords()).isEqualTo("The economy");
    }
}
