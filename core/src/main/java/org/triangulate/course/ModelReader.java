package org.triangulate.course;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.triangulate.course.tree.Node;
import org.triangulate.model.Fact;

/** Reads the files of {@code model/}: mappings whose keys name lists of facts. */
final class ModelReader {
    private static final Map<String, Function<Fields, ? extends Optional<? extends Fact>>> LISTS = lists();

    private ModelReader() {}

    private static Map<String, Function<Fields, ? extends Optional<? extends Fact>>> lists() {
        Map<String, Function<Fields, ? extends Optional<? extends Fact>>> lists = new LinkedHashMap<>();
        lists.put("sources", SourceReader::read);
        lists.put("states", ActorReader::state);
        lists.put("organizations", ActorReader::organization);
        lists.put("people", ActorReader::person);
        lists.put("treaties", TreatyReader::read);
        lists.put("indicators", IndicatorReader::read);
        lists.put("events", EventReader::read);
        lists.put("frameworks", FrameworkReader::read);
        lists.put("debates", DebateReader::read);
        lists.put("disagreements", DisagreementReader::read);
        return lists;
    }

    /** Every fact of the files that is sound; what is not is among the draft's problems. */
    static List<Fact> read(List<Node.Mapping> files, Draft draft) {
        var facts = new ArrayList<Fact>();
        for (var file : files) {
            var fields = draft.fields(file);
            LISTS.forEach((key, reader) -> facts.addAll(
                    fields.optionalParts(key, part -> reader.apply(part).map(Fact.class::cast))));
            fields.build(() -> file);
        }
        return facts;
    }
}
