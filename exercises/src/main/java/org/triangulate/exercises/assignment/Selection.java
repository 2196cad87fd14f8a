package org.triangulate.exercises.assignment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.triangulate.exercises.Credit;
import org.triangulate.exercises.Feedback;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;
import org.triangulate.exercises.Shuffle;

/**
 * Which questions each student gets: the same ones again from the same assignment, items and secret, on every machine.
 *
 * <p>It changes when the items change from which is drawn; what was handed out has to be kept, and not drawn again.
 */
public final class Selection {
    private final Assignment assignment;
    private final SecretSeed secret;

    /** What may stand for each question of the assignment's list. */
    private final List<List<Item>> pools;

    /** By the id of an item, the entries of the list that may ask it. */
    private final Map<String, Set<Integer>> offering;

    /**
     * @param items those of the course and of the assignment's bank
     */
    public Selection(Assignment assignment, ItemBank items, SecretSeed secret) {
        this.assignment = assignment;
        this.secret = secret;
        this.pools = assignment.questions().stream()
                .map(question -> question.pool(items))
                .toList();
        this.offering = offering();
    }

    /** The questions of a student, in the order in which he or she gets them. */
    public List<AskedItem> of(String student) {
        var chosen = chosen(assignment.variants() == Variants.SAME ? "" : student);
        var order = order(student, chosen.size());
        return IntStream.range(0, order.size())
                .mapToObj(i -> chosen.get(order.get(i) - 1).at(i + 1))
                .toList();
    }

    /**
     * A question as it was handed out before, whatever would be drawn now.
     *
     * @param number which question of the assignment it is
     * @param item what stood there
     */
    public AskedItem again(String student, int number, int place, Item item) {
        var owner = assignment.variants() == Variants.SAME ? "" : student;
        var seed = secret.ofQuestion(assignment.id(), owner, number);
        return new AskedItem(number, place, graded(item), assignment.pointsOf(number), seed);
    }

    /**
     * Whether a question still stands where it was handed out. What a draw does not offer any more has not moved, as when
     * the item was given another level; what another entry of the list asks now has.
     *
     * @param number which question of the assignment it is, from 1
     * @param item what stood there
     */
    public boolean stands(int number, String item) {
        var entry = assignment.entryOf(number);
        var offers = offering.getOrDefault(item, Set.of());
        var isNamed = !assignment.questions().get(entry).named().isEmpty();
        return offers.contains(entry) || (!isNamed && offers.isEmpty());
    }

    private Map<String, Set<Integer>> offering() {
        var offering = new HashMap<String, Set<Integer>>();
        for (int entry = 0; entry < pools.size(); entry++) {
            for (var item : pools.get(entry)) {
                offering.computeIfAbsent(item.id(), id -> new HashSet<>()).add(entry);
            }
        }
        return offering;
    }

    /** The numbers of the questions in the order of their places. */
    private List<Integer> order(String student, int size) {
        var listed = IntStream.rangeClosed(1, size).boxed().toList();
        return assignment.order() == Order.LISTED
                ? listed
                : Shuffle.of(listed, new Random(secret.ofOrder(assignment.id(), student)));
    }

    private List<AskedItem> chosen(String student) {
        var taken = assignment.questions().stream()
                .flatMap(question -> question.named().stream())
                .collect(Collectors.toCollection(HashSet::new));
        var chosen = new ArrayList<AskedItem>();
        for (int entry = 0; entry < pools.size(); entry++) {
            var question = assignment.questions().get(entry);
            var left = left(question, pools.get(entry), taken);
            for (int i = 0; i < question.count(); i++) {
                var number = chosen.size() + 1;
                var item =
                        left.remove(new Random(secret.ofDraw(assignment.id(), student, number)).nextInt(left.size()));
                taken.add(item.id());
                var seed = secret.ofQuestion(assignment.id(), student, number);
                chosen.add(new AskedItem(number, number, graded(item), question.points(), seed));
            }
        }
        return chosen;
    }

    /** The items that nobody else has a claim to; of one that is named, there is nothing to choose. */
    private static List<Item> left(Question question, List<Item> pool, Set<String> taken) {
        var left = new ArrayList<>(pool);
        left.removeIf(item -> taken.contains(item.id()) && !question.named().contains(item.id()));
        return left;
    }

    private Item graded(Item item) {
        var confidence = assignment.confidence() && item.task().rubric().isEmpty();
        return item.with(new Credit(List.of(), 1, 0, confidence, Feedback.END_OF_SESSION));
    }
}
