package org.triangulate.exercises.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/** Reads the questions of an assignment, and sees to it that nobody is asked anything twice. */
final class QuestionsReader {
    private final ItemBank items;
    private final List<Placed> placed = new ArrayList<>();

    /** A question and the mapping that it was read from. */
    private record Placed(Question question, Fields fields) {}

    private QuestionsReader(ItemBank items) {
        this.items = items;
    }

    static List<Question> read(Fields fields, ItemBank items) {
        var reader = new QuestionsReader(items);
        var questions = fields.parts("questions", reader::read);
        reader.refuseRepetitions();
        reader.refuseDryDraws();
        if (!questions.isEmpty()
                && questions.stream().allMatch(question -> question.points().signum() == 0)) {
            fields.problem("questions", Rule.CONTRADICTION, "no question counts", "give one of them 'points' above 0");
        }
        return questions;
    }

    private Optional<Question> read(Fields fields) {
        if (fields.has("item") == fields.has("draw")) {
            fields.problem(
                    fields.has("draw") ? "draw" : "item",
                    Rule.CONTRADICTION,
                    "a question is one item, or is drawn",
                    "write 'item: ID', or 'draw: 3' with 'from', and not both");
            return Optional.empty();
        }
        if (fields.has("item") && fields.has("from")) {
            fields.problem(
                    "from",
                    Rule.CONTRADICTION,
                    "nothing is drawn here",
                    "delete 'from', or write 'draw' instead of 'item'");
        }
        var question = fields.has("item") ? ChosenItem.read(fields, items) : Draw.read(fields);
        question.ifPresent(read -> placed.add(new Placed(read, fields)));
        return question;
    }

    private void refuseRepetitions() {
        var first = new HashMap<String, Integer>();
        var number = 1;
        for (var entry : placed) {
            for (var item : entry.question().named()) {
                var earlier = first.putIfAbsent(item, number);
                if (earlier != null) {
                    entry.fields()
                            .problem(
                                    "item",
                                    Rule.CONTRADICTION,
                                    "'" + item + "' is question " + earlier + " already",
                                    "ask something else, or take one of them out");
                }
            }
            number += entry.question().count();
        }
    }

    /** What others name is never drawn, nor what was drawn before: enough has to be left, whatever that was. */
    private void refuseDryDraws() {
        var named = placed.stream()
                .flatMap(entry -> entry.question().named().stream())
                .collect(Collectors.toSet());
        var before = new ArrayList<Taking>();
        for (var entry : placed) {
            var question = entry.question();
            if (question.named().isEmpty()) {
                var fitting = question.pool(items).stream().map(Item::id).toList();
                var free = fitting.stream().filter(id -> !named.contains(id)).collect(Collectors.toSet());
                var taken = before.stream()
                        .mapToLong(earlier -> earlier.mostOf(free))
                        .sum();
                if (free.size() - taken < question.count()) {
                    refuse(entry, fitting.size(), Math.max(0, free.size() - taken));
                }
                before.add(new Taking(question.count(), free));
            }
        }
    }

    /** A draw that comes first: how many it takes, and of which items. */
    private record Taking(int count, Set<String> free) {
        long mostOf(Set<String> others) {
            return Math.min(count, free.stream().filter(others::contains).count());
        }
    }

    private static void refuse(Placed entry, int fitting, long left) {
        var message = "'draw' is " + entry.question().count() + ", and the items that fit 'from' are " + fitting
                + (left == fitting ? "" : ", of which other questions may leave only " + left);
        entry.fields().problem("draw", Rule.CONTRADICTION, message, "draw fewer, or let 'from' fit more");
    }
}
