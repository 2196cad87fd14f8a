package org.triangulate.quiz.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.memory.Fsrs6;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.memory.Scheduler;
import org.triangulate.quiz.memory.StudyDays;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.session.Goals;
import org.triangulate.quiz.session.Kind;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.NextStep;
import org.triangulate.quiz.session.Outlook;
import org.triangulate.quiz.session.Planner;
import org.triangulate.quiz.session.Progress;
import org.triangulate.quiz.session.Today;
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
        StudyDays days,
        InstantSource clock,
        RandomGenerator chance,
        Phrases phrases) {
    /** One where a student's goals say how well things are to be remembered. */
    public static Desk of(
            Console console,
            Material material,
            Profile profile,
            ZoneId zone,
            InstantSource clock,
            RandomGenerator chance,
            Phrases phrases) {
        var goals = Goals.of(profile.settings(material.course().id()));
        var scheduler = Fsrs6.standard().withoutSteps().withRetention(goals.retention());
        return new Desk(console, material, profile, scheduler, new StudyDays(zone), clock, chance, phrases);
    }

    /** The screen as it is now; it may have been resized. */
    public Page page() {
        return new Page(console.width(), console.isPlain(), phrases);
    }

    public void print(List<Line> lines) {
        console.print(lines);
    }

    /** A remark to the student, by the way: a phrase of the program. */
    void say(String key, Object... arguments) {
        remark(phrases.say(key, arguments));
    }

    /** What goes on, in a phrase of the program. */
    void tell(String key, Object... arguments) {
        print(page().sentence(phrases.say(key, arguments)));
    }

    /** A remark in words that are there already. */
    void remark(String words) {
        print(page().remark(words));
    }

    /** The answers that tell of memories, the oldest first, each to its item as that is called now. */
    public List<Answer> answers() {
        var apart = Arrays.stream(Kind.values())
                .filter(kind -> !kind.schedules())
                .flatMap(kind -> lineage().flatMap(course -> profile.sessionsOfKind(course, kind.word()).stream()))
                .collect(Collectors.toSet());
        return current(given()).stream()
                .filter(answer -> !apart.contains(answer.session()))
                .filter(answer -> material.bank().find(answer.item()).isPresent())
                .toList();
    }

    /**
     * Every answer that was given in the course, or in the one that it extends, in the order of time: an item that both
     * have is one item to whoever learnt it.
     */
    public List<Answer> given() {
        return lineage()
                .flatMap(course -> profile.answers(course).stream())
                .sorted(Comparator.comparing(Answer::at))
                .toList();
    }

    private Stream<String> lineage() {
        return material.course().lineage().stream();
    }

    /** What is remembered of every item, from all answers that tell of it so far. */
    public Memories memories() {
        return memories(answers());
    }

    Memories memories(List<Answer> answers) {
        return Memories.of(answers, scheduler, days);
    }

    /** What the student wants. */
    public Goals goals() {
        return Goals.of(profile.settings(material.course().id()));
    }

    /** Keeps a setting; an empty value takes it away. */
    public void set(String name, String value) {
        profile.set(material.course().id(), name, value, clock.instant());
    }

    /** What lies before the student. */
    public Outlook outlook(Today today) {
        return outlook(today, resumableUntil());
    }

    /** Until when a session that broke off can be gone on with; empty where there is none. */
    public Optional<Instant> resumableUntil() {
        return new StudyLoop(this).resumableUntil();
    }

    /** The same, where that is known. */
    public Outlook outlook(Today today, Optional<Instant> resumable) {
        var portion =
                today.portion(planner(today.memories()).fresh(material.bank().items()));
        var date = days.of(today.now());
        var exam = today.goals()
                .exam()
                .map(day -> ChronoUnit.DAYS.between(date, day))
                .filter(left -> left >= 0);
        return new Outlook(
                portion.size(),
                today.takes(portion.size()),
                exam.map(OptionalLong::of).orElse(OptionalLong.empty()),
                resumable.filter(today.now()::isBefore).isPresent());
    }

    /** How far the student has come. */
    public Progress progress(Today today) {
        var answers = lineage().mapToInt(profile::answerCount).sum();
        return Progress.of(material, today.memories(), answers, today.now());
    }

    /** What is most useful to do next. */
    public NextStep nextStep() {
        var today = today();
        var exam = today.goals().exam().isPresent();
        return NextStep.of(
                progress(today), outlook(today), exam, today.mistakes().size());
    }

    /** What today brings. */
    public Today today() {
        var answers = answers();
        return new Today(memories(answers), answers, goals(), clock.instant());
    }

    /** Whether an item is answered in words or numbers, and not with the labels of choices. */
    boolean isTyped(String item) {
        return material.bank()
                .find(item)
                .filter(found -> found.task().isTyped())
                .isPresent();
    }

    /** What an answer says, where that means the same at every meeting; the letter of an option does not. */
    public Optional<String> said(Answer answer) {
        return isTyped(answer.item()) ? Optional.of(answer.typed()) : Optional.empty();
    }

    /** The items at which a flag is raised, by the ids that they have now. */
    public Set<String> flags() {
        return lineage()
                .flatMap(course -> profile.flags(course).stream())
                .map(material.renamings()::current)
                .collect(Collectors.toSet());
    }

    /** Raises the flag of an item, or takes it down; says so. */
    void toggleFlag(Item item) {
        var raised = !flags().contains(item.id());
        var courses = raised ? Stream.of(material.course().id()) : lineage();
        courses.forEach(course -> profile.flag(course, item.id(), raised, clock.instant()));
        say(raised ? "flag.raised" : "flag.gone");
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
        return planner(memories());
    }

    /** One that goes by memories that are at hand. */
    public Planner planner(Memories memories) {
        return new Planner(memories, clock.instant(), chance);
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
