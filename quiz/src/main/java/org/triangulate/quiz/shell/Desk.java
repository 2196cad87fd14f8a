package org.triangulate.quiz.shell;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.triangulate.exercises.Item;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.memory.Scheduler;
import org.triangulate.quiz.screen.Page;
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

    /** What is remembered of every item, from all answers so far. */
    public Memories memories() {
        return Memories.of(current(profile.answers(material.course().id())), scheduler);
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
    public StudySession begin(String kind, List<PlannedItem> items) {
        var session = new StudySession(newId(), material.course().id(), kind, clock.instant(), items);
        profile.begin(session);
        return session;
    }

    String newId() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }

    /** The item as it is met this time. */
    Item item(PlannedItem planned) {
        return material.bank().find(planned.item()).orElseThrow().variant(material.knowledge(), planned.seed());
    }
}
