package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.Scheduler;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.Planner;
import org.triangulate.quiz.store.Answer;
import org.triangulate.quiz.store.PlannedItem;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.store.StudySession;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.text.Line;

/** What a student studies at: the course, the profile, the console, and where time and chance come from. */
public record Desk(
        Console console,
        Material material,
        Profile profile,
        Scheduler scheduler,
        InstantSource clock,
        RandomGenerator chance) {
    /** The screen as it is now; it may have been resized. */
    public Page page() {
        return new Page(console.width(), console.isPlain());
    }

    public void print(List<Line> lines) {
        console.print(lines);
    }

    /** A remark to the student, by the way. */
    void say(String words) {
        print(page().remark(words));
    }

    /** What is remembered of every item, from all answers that tell of it so far. */
    public Memories memories() {
        return Memories.of(current(scheduling(profile.answers(material.course().id()))), scheduler);
    }

    private List<Answer> scheduling(List<Answer> answers) {
        var apart = Arrays.stream(Kind.values())
                .filter(kind -> !kind.schedules())
                .flatMap(kind -> profile.sessionsOfKind(material.course().id(), kind.word()).stream())
                .collect(Collectors.toSet());
        return answers.stream()
                .filter(answer -> !apart.contains(answer.session()))
                .toList();
    }

    /** Raises the flag of an item, or takes it down; says so. */
    void toggleFlag(Item item) {
        var course = material.course().id();
        var raised = !profile.flags(course).contains(item.id());
        profile.flag(course, item.id(), raised, clock.instant());
        say(raised ? "Flagged: `drill --flagged` finds it again." : "The flag is gone.");
    }

    /** The answers of a session, each to its item as that is called now. */
    List<Answer> answersOf(StudySession session) {
        return current(profile.answersOf(session.id()));
    }

    private List<Answer> current(List<Answer> answers) {
        var renamings = material.renamings();
        return answers.stream()
                .map(answer -> answer.to(renamings.current(answer.item())))
                .toList();
    }

    /** A stored session, with its items as they are called now. */
    StudySession current(StudySession session) {
        var renamings = material.renamings();
        var items = session.items().stream()
                .map(planned -> planned.called(renamings.current(planned.item())))
                .toList();
        return session.with(items);
    }

    public Planner planner() {
        return new Planner(memories(), clock.instant(), chance);
    }

    /** Begins a session and keeps it, so that it can be resumed. */
    public StudySession begin(String kind, List<PlannedItem> items, Optional<Duration> limit) {
        var session = new StudySession(newId(), material.course().id(), kind, clock.instant(), items, limit);
        profile.begin(session);
        return session;
    }

    String newId() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    /**
     * An answer that is given now.
     *
     * @param begun when its question was shown
     * @param score what it counts, 0 to 1
     */
    Answer answer(
            String session,
            Item item,
            String typed,
            Verdict verdict,
            double score,
            Rating rating,
            int hints,
            Instant begun) {
        var now = clock.instant();
        var took = Duration.between(begun, now);
        return new Answer(
                newId(),
                session,
                material.course().id(),
                item.id(),
                item.revision(),
                typed,
                Words.of(verdict),
                score,
                rating.number(),
                hints,
                took.isNegative() ? Duration.ZERO : took,
                now);
    }

    /** The item as it is met this time. */
    Item item(PlannedItem planned) {
        return material.bank().find(planned.item()).orElseThrow().variant(material.knowledge(), planned.seed());
    }
}
