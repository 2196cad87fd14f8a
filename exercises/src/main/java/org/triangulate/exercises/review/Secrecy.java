package org.triangulate.exercises.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.lexicon.Spelling;

/** What is kept for grades is marked so, and no student can have practised it. */
final class Secrecy {
    private Secrecy() {}

    static void judge(ItemBank practice, List<Item> bank, Remarks remarks) {
        var practised = byStem(practice);
        for (var item : bank) {
            if (!item.gradedOnly()) {
                remarks.on(
                        item.id(),
                        Rule.NOT_GRADED_ONLY,
                        "nothing keeps '" + item.id() + "' from being moved among the exercises",
                        "add a line 'graded-only: true'");
            }
            item.stems().stream()
                    .map(Spelling::fold)
                    .filter(practised::containsKey)
                    .findFirst()
                    .ifPresent(stem -> remarks.on(
                            item.id(),
                            Rule.ASKED_IN_PRACTICE,
                            "the question is that of '" + practised.get(stem) + "', whose key every student has",
                            "ask something else"));
        }
    }

    private static Map<String, String> byStem(ItemBank practice) {
        var ids = new HashMap<String, String>();
        practice.items().forEach(item -> item.stems().forEach(stem -> ids.putIfAbsent(Spelling.fold(stem), item.id())));
        return ids;
    }
}
