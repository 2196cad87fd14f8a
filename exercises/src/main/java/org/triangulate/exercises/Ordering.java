package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.OrderFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * Things to be put in order.
 *
 * <p>The score is Kendall's rank correlation between the answer and the key, with negative values counted as 0: all
 * pairs in order earn 1, half of them, which is what chance gives, earn nothing. Source: M. G. Kendall, "A New Measure
 * of Rank Correlation", Biometrika 30 (1938).
 */
record Ordering(List<Entry> order) implements Task {
    public Ordering {
        order = List.copyOf(order);
        if (order.size() < 2) {
            throw new IllegalArgumentException("order must have two entries or more");
        }
    }

    static Optional<Task> read(Fields fields) {
        var order = fields.parts("order", Entry::read);
        if (fields.has("order") && order.size() < 2) {
            fields.problem("order", Rule.CONTRADICTION, "one entry has no order", "write two entries or more");
        }
        return fields.build(() -> new Ordering(order));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.parts("order", order);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        return new Laid(order, Shuffle.of(order, chance), knowledge.phrases());
    }

    private record Laid(List<Entry> order, List<Entry> shown, Phrases phrases) implements Form {
        @Override
        public List<Group> groups() {
            return List.of(Group.lettered(shown.stream().map(Entry::text).toList()));
        }

        @Override
        public OrderFormat response() {
            return new OrderFormat(shown.size());
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var answer = response().positions(typed).stream().map(shown::get).toList();
            var score = Math.max(0, correlation(answer));
            return new Grade(score, texts(answer), texts(order), remarks(answer));
        }

        private double correlation(List<Entry> answer) {
            int concordant = 0;
            int pairs = 0;
            for (int i = 0; i < answer.size(); i++) {
                for (int j = i + 1; j < answer.size(); j++) {
                    pairs++;
                    concordant += order.indexOf(answer.get(i)) < order.indexOf(answer.get(j)) ? 1 : 0;
                }
            }
            return 2.0 * concordant / pairs - 1;
        }

        /** What stands out of order with its neighbour, and why. */
        private List<String> remarks(List<Entry> answer) {
            var remarks = new ArrayList<String>();
            for (int i = 1; i < answer.size(); i++) {
                var before = answer.get(i - 1);
                var after = answer.get(i);
                if (order.indexOf(before) > order.indexOf(after)) {
                    remarks.add(phrases.say("ordering.before", after.text(), before.text(), after.why(), before.why()));
                }
            }
            return remarks;
        }

        private static String texts(List<Entry> options) {
            return options.stream().map(Entry::text).collect(Collectors.joining(" → "));
        }
    }
}
