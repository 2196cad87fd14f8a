package org.triangulate.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problem;
import org.triangulate.course.tree.Rule;

class DraftTest {
    private static final Location HERE = new Location("a.yaml", 1, 1);

    private static final Location THERE = new Location("b.yaml", 2, 3);

    private final Draft draft = new Draft();

    @Test
    void anIdMayBeMentionedBeforeItIsDeclared() {
        draft.mention("", "minsk", List.of("city"), HERE);
        draft.declare("", "minsk", "city", THERE);
        draft.settle(Set.of());

        assertThat(problems()).isEmpty();
    }

    @Test
    void anIdThatIsNeverDeclaredIsAProblemWhereItIsMentioned() {
        draft.declare("", "minsk", "city", HERE);
        draft.mention("", "minks", List.of("city", "state"), THERE);
        draft.settle(Set.of());

        assertThat(problems())
                .containsExactly("b.yaml:2:3: error TR204: no city or state has the id 'minks'; did you mean 'minsk'?");
    }

    @Test
    void nobodyIsAskedWhetherHeMeantAThingOfAnotherKind() {
        draft.declare("", "minsk", "river", HERE);
        draft.mention("", "minks", List.of("city"), THERE);
        draft.settle(Set.of());

        assertThat(problems()).containsExactly("b.yaml:2:3: error TR204: no city has the id 'minks'");
    }

    @Test
    void anIdThatMayBeOfAnUnreadKindIsNotMissed() {
        draft.mention("", "kormlenie", List.of("term"), HERE);
        draft.mention("", "sistema", List.of("event", "term"), HERE);
        draft.settle(Set.of("term", "item"));

        assertThat(problems()).isEmpty();
    }

    @Test
    void anIdThatCannotBeOfAnUnreadKindIsMissed() {
        draft.mention("", "minsk", List.of("city"), HERE);
        draft.settle(Set.of("term", "item"));

        assertThat(problems()).containsExactly("a.yaml:1:1: error TR204: no city has the id 'minsk'");
    }

    @Test
    void aThingOfTheWrongKindIsAProblemWhateverIsUnread() {
        draft.declare("", "minsk", "city", HERE);
        draft.mention("", "minsk", List.of("event", "term"), THERE);
        draft.settle(Set.of("term"));

        assertThat(problems()).containsExactly("b.yaml:2:3: error TR204: 'minsk' is a city; name an event or a term");
    }

    @Test
    void nothingIsSaidOfIdsWhereAFileCouldNotBeRead() {
        draft.problems().add(Location.of("c.yaml"), Rule.NOT_YAML, "it is no YAML", "");
        draft.mention("", "minsk", List.of("city"), HERE);
        draft.settle(Set.of());

        assertThat(problems()).containsExactly("c.yaml: error TR102: it is no YAML");
    }

    @Test
    void aMentionIsSettledOnce() {
        draft.mention("", "minsk", List.of("city"), HERE);
        draft.settle(Set.of("city"));
        draft.settle(Set.of());

        assertThat(problems()).isEmpty();
    }

    @Test
    void anIdWithinAScopeIsApartFromAllOthers() {
        draft.declare("", "trade", "event", HERE);
        draft.declare("unit/", "trade", "unit", THERE);
        draft.mention("", "trade", List.of("event"), HERE);
        draft.mention("unit/", "trade", List.of("unit"), HERE);
        draft.settle(Set.of());

        assertThat(problems()).isEmpty();
    }

    @Test
    void anIdThatIsTakenSaysByWhatAndWhere() {
        draft.declare("unit/", "trade", "unit", HERE);
        draft.declare("unit/", "trade", "unit", THERE);

        assertThat(problems())
                .containsExactly(
                        "b.yaml:2:3: error TR205: the id 'trade' is taken: unit at a.yaml:1:1; choose another id");
    }

    private List<String> problems() {
        return draft.problems().all().stream().map(Problem::toString).toList();
    }
}
