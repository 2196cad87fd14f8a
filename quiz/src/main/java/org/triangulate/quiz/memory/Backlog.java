package org.triangulate.quiz.memory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What has piled up after an absence, and how it is worked off.
 *
 * <p>Example: with 600 items due and a limit of 100 a day, {@code order()} says which hundred come today, and
 * {@code days()} how long it takes until nothing is left over, counting what falls due in the meantime.
 *
 * <p>The best remembered come first: what is still known is saved with one answer, while what is nearly forgotten costs
 * several and loses little by waiting, since forgetting slows down.
 *
 * @param order what is due, the first to be asked first
 * @param perDay how many are asked on a day
 * @param days on how many days something is left over for the next; empty when the limit never catches up
 */
public record Backlog(List<String> order, int perDay, OptionalInt days) {
    /** A backlog of more than a year is one that is never worked off. */
    private static final int LONGEST = 365;

    public Backlog {
        order = List.copyOf(order);
    }

    /** What has piled up, when no new items are met until it is gone. */
    public static Backlog of(Map<String, Memory> met, Agenda agenda, Scheduler scheduler, Limits limits, Instant now) {
        var run = new DryRun(scheduler, agenda, met);
        return new Backlog(run.due(now), limits.reviews(), days(run, limits.reviews(), now));
    }

    private static OptionalInt days(DryRun run, int perDay, Instant now) {
        for (int day = 0; day < LONGEST; day++) {
            var at = now.plus(Duration.ofDays(day));
            var due = run.due(at);
            if (due.size() <= perDay) {
                return OptionalInt.of(day);
            }
            due.stream().limit(perDay).forEach(item -> run.ask(item, at));
        }
        return OptionalInt.empty();
    }

    /** Items in the order in which they are best asked when not all can be. */
    public static List<String> inOrder(
            Collection<String> items, Function<String, Memory> memories, Scheduler scheduler, Instant now) {
        return highestFirst(items, item -> scheduler.retrievability(memories.apply(item), now));
    }

    static List<String> highestFirst(Collection<String> items, ToDoubleFunction<String> figure) {
        record Waiting(String item, double figure) {}
        return items.stream()
                .map(item -> new Waiting(item, figure.applyAsDouble(item)))
                .sorted(Comparator.comparingDouble(Waiting::figure).reversed().thenComparing(Waiting::item))
                .map(Waiting::item)
                .toList();
    }

    /** Whether more is due than the limit of a day. */
    public boolean isMoreThanADay() {
        return order.size() > perDay;
    }

    /** What is asked today. */
    public List<String> today() {
        return order.subList(0, Math.min(perDay, order.size()));
    }
}
