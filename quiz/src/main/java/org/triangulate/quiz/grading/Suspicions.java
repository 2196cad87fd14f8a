package org.triangulate.quiz.grading;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.triangulate.exercises.assignment.Assignment;
import org.triangulate.exercises.assignment.LateCost;
import org.triangulate.exercises.handout.Entry;
import org.triangulate.exercises.handout.Entry.Act;
import org.triangulate.exercises.handout.Work;
import org.triangulate.quiz.assignment.Registered;
import org.triangulate.quiz.grading.Anomaly.Sort;

/** Looks at submissions for what is not as it should be. Nothing here is a judgement; a person makes that. */
final class Suspicions {
    /** A clock and a slow machine are not to blame anybody. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final Assignment assignment;
    private final Map<String, Set<String>> studentsByKey;
    private final Map<String, Set<String>> studentsByTrace;
    private final Outlived outlived;

    Suspicions(Assignment assignment, Inbox inbox, Outlived outlived) {
        this.assignment = assignment;
        this.outlived = outlived;
        this.studentsByKey = students(inbox, Received::key);
        this.studentsByTrace = students(inbox, Received::trace);
    }

    private static Map<String, Set<String>> students(Inbox inbox, Function<Received, String> by) {
        var students = new HashMap<String, Set<String>>();
        inbox.byStudent()
                .values()
                .forEach(
                        theirs -> theirs.forEach(one -> students.computeIfAbsent(by.apply(one), same -> new TreeSet<>())
                                .add(one.student())));
        return students;
    }

    /** Who shares a key or a chain with a student, by whichever of their submissions. */
    static Map<String, Set<Sort>> sharing(Inbox inbox, String student) {
        var sharing = new HashMap<String, Set<Sort>>();
        sharing(inbox, student, Received::key)
                .forEach(other -> sharing.computeIfAbsent(other, one -> EnumSet.noneOf(Sort.class))
                        .add(Sort.SHARED_KEY));
        sharing(inbox, student, Received::trace)
                .forEach(other -> sharing.computeIfAbsent(other, one -> EnumSet.noneOf(Sort.class))
                        .add(Sort.SHARED_CHAIN));
        return sharing;
    }

    private static Stream<String> sharing(Inbox inbox, String student, Function<Received, String> by) {
        return students(inbox, by).values().stream()
                .filter(all -> all.contains(student))
                .flatMap(Set::stream)
                .filter(other -> !other.equals(student));
    }

    /** What there is to say about a submission as a whole. */
    List<Anomaly> of(Registered student, Received received, Work work) {
        var found = new Found(received.name());
        found.add(Sort.SIGNATURE, !received.signed());
        found.add(Sort.PACKAGE, !received.booklet().equals(student.booklet()));
        work.broken().ifPresent(position -> found.add(Sort.CHAIN, position));
        found.add(Sort.UNFINISHED, received.handedIn().isEmpty());
        work.backwards().ifPresent(position -> found.add(Sort.CLOCK, position));
        others(studentsByKey.get(received.key()), student, Sort.SHARED_KEY)
                .ifPresent(others -> found.add(Sort.SHARED_KEY, others));
        others(studentsByTrace.get(received.trace()), student, Sort.SHARED_CHAIN)
                .ifPresent(others -> found.add(Sort.SHARED_CHAIN, others));
        found.add(
                Sort.UNCONFIRMED,
                !assignment.statement().isBlank() && work.first(Act.CONFIRMED).isEmpty());
        found.add(Sort.TOO_OFTEN, work.count(Act.HANDED_IN) > assignment.attempts());
        times(student, work, found);
        return found.anomalies;
    }

    private Optional<String> others(@Nullable Set<String> students, Registered student, Sort sort) {
        var named = Optional.ofNullable(students).orElse(Set.of()).stream()
                .filter(one -> !one.equals(student.student()))
                .toList();
        return Optional.of(Partners.detail(named, outlived.has(student.student(), sort)))
                .filter(others -> !others.isEmpty());
    }

    private void times(Registered student, Work work, Found found) {
        var opened = work.first(Act.OPENED);
        var window = assignment.windowFor(student.student());
        opened.filter(window::isBefore).ifPresent(at -> found.add(Sort.EARLY, at));
        work.handedIn().ifPresent(at -> late(assignment.lateCost(student.student(), at), at, found));
        var minutes = assignment.minutesFor(student.student());
        if (minutes.isPresent() && opened.isPresent()) {
            var end = opened.get().plus(Duration.ofMinutes(minutes.getAsInt())).plus(GRACE);
            lastAnswer(work).filter(end::isBefore).ifPresent(at -> found.add(Sort.OVERTIME, at));
        }
    }

    private static Optional<Instant> lastAnswer(Work work) {
        return work.answers().values().stream().map(Entry::at).max(Instant::compareTo);
    }

    private static void late(LateCost cost, Instant at, Found found) {
        if (cost.isUndecided()) {
            found.add(Sort.TOO_LATE, at);
        } else if (cost.isLate()) {
            found.add(Sort.LATE, at);
        }
    }

    /** What was found in one file. */
    private static final class Found {
        private final String file;
        private final List<Anomaly> anomalies = new ArrayList<>();

        Found(String file) {
            this.file = file;
        }

        void add(Sort sort, Object detail) {
            anomalies.add(new Anomaly(sort, file, 0, String.valueOf(detail)));
        }

        void add(Sort sort, boolean holds) {
            if (holds) {
                anomalies.add(new Anomaly(sort, file, 0, ""));
            }
        }
    }
}
