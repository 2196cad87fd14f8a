package org.triangulate.quiz.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;

/** Does at random, but reproducibly, all that students do to a profile, often at the very same time. */
final class RandomStudent {
    private static final List<String> COURSES = List.of("belarus-russia", "another");

    private final Random chance;

    RandomStudent(long seed) {
        this.chance = new Random(seed);
    }

    void study(Profile profile, int steps) {
        for (var step = 0; step < steps; step++) {
            step(profile);
        }
    }

    private void step(Profile profile) {
        var sessions = sessions(profile);
        if (sessions.isEmpty() || chance.nextInt(8) == 0) {
            profile.begin(session());
            return;
        }
        var session = sessions.get(chance.nextInt(sessions.size()));
        switch (chance.nextInt(10)) {
            case 0, 1 -> profile.record(answer(session));
            case 2 -> profile.record(answer(session), 1 + chance.nextInt(3));
            case 3 -> onSomeAnswer(profile, session, answer -> profile.undo(answer, time()));
            case 4 -> onSomeAnswer(profile, session, answer -> profile.rerate(answer, 1 + chance.nextInt(4), time()));
            case 5 -> profile.flag(session.course(), item(), chance.nextBoolean(), time());
            case 6 -> profile.set(session.course(), pick("exam", "retention"), pick("", "a", "b"), time());
            case 7 -> profile.skip(session.id(), chance.nextInt(3), time());
            case 8 -> write(profile, session);
            default -> {
                profile.record(session.id(), new Trial(Trial.Kind.ATTEMPT, pick("x", "y"), 0.5, time()));
                if (chance.nextInt(3) == 0) {
                    profile.finish(session.id(), time());
                }
            }
        }
    }

    private void onSomeAnswer(Profile profile, StudySession session, Consumer<String> change) {
        var answers = profile.answersOf(session.id());
        if (!answers.isEmpty()) {
            change.accept(answers.get(chance.nextInt(answers.size())).id());
        }
    }

    private void write(Profile profile, StudySession session) {
        var draft = profile.openDrafts(session.course()).stream()
                .findFirst()
                .orElseGet(() -> Draft.begun(id(), session.course(), item()));
        if (chance.nextInt(4) == 0) {
            profile.record(answer(session), draft, List.of(new SelfMark("claim", "full", 2)));
        } else {
            var change = Draft.Change.values()[chance.nextInt(3)];
            profile.change(draft, change, change == Draft.Change.ADD ? pick("", "one", "two") : "", time());
        }
    }

    private StudySession session() {
        var items = List.of(new PlannedItem(item(), chance.nextLong()), new PlannedItem(item(), chance.nextLong()));
        var limit = chance.nextInt(4) == 0 ? Optional.of(Duration.ofHours(1)) : Optional.<Duration>empty();
        var course = COURSES.get(chance.nextInt(COURSES.size()));
        return new StudySession(id(), course, pick("study", "exam"), time(), items, limit);
    }

    private Answer answer(StudySession session) {
        return new Answer(
                id(),
                session.id(),
                session.course(),
                item(),
                chance.nextInt(3),
                pick("", "кормление", "40 %"),
                pick("right", "wrong"),
                chance.nextInt(4) / 3.0,
                1 + chance.nextInt(4),
                chance.nextInt(2),
                Duration.ofMillis(chance.nextInt(90_000)),
                time());
    }

    private String item() {
        return pick("energy", "kormlenie", "union-state");
    }

    private String pick(String... words) {
        return words[chance.nextInt(words.length)];
    }

    private Instant time() {
        return Samples.EVENING.plusMillis(chance.nextInt(6));
    }

    private String id() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    private static List<StudySession> sessions(Profile profile) {
        return COURSES.stream()
                .flatMap(course -> profile.openSessions(course, Instant.EPOCH).stream())
                .toList();
    }

    /** All that a profile says. */
    static Map<String, Object> view(Profile profile) {
        var view = new LinkedHashMap<String, Object>();
        view.put("contents", profile.contents());
        for (var course : COURSES) {
            var answers = profile.answers(course);
            var sessions = profile.openSessions(course, Instant.EPOCH);
            view.put(course + " answers", answers);
            view.put(course + " sessions", sessions);
            view.put(course + " flags", profile.flags(course));
            view.put(course + " settings", profile.settings(course));
            view.put(course + " confidences", profile.confidences(course));
            view.put(course + " drafts", profile.openDrafts(course));
            view.put(
                    course + " marks",
                    answers.stream().map(answer -> profile.marksOf(answer.id())).toList());
            view.put(
                    course + " skips",
                    sessions.stream().map(one -> profile.skips(one.id())).toList());
            view.put(
                    course + " trials",
                    sessions.stream().map(one -> profile.trials(one.id())).toList());
            view.put(
                    course + " of sessions",
                    sessions.stream().map(one -> profile.answersOf(one.id())).toList());
        }
        return view;
    }
}
