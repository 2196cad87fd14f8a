package org.triangulate.quiz.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.triangulate.exercises.analysis.ItemResult;

/** What items are called in a plot: by their number, and where several stood there, by their place among these too. */
final class Labels {
    private Labels() {}

    /** "3"; "4.1" and "4.2". */
    static Map<ItemResult, String> of(List<ItemResult> items) {
        var labels = new LinkedHashMap<ItemResult, String>();
        var byNumber = items.stream().collect(Collectors.groupingBy(ItemResult::question));
        for (var item : items) {
            var here = byNumber.getOrDefault(item.question(), List.of());
            var place = here.indexOf(item) + 1;
            labels.put(item, here.size() == 1 ? String.valueOf(item.question()) : item.question() + "." + place);
        }
        return labels;
    }
}
