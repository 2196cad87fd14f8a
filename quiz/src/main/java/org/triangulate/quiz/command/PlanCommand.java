package org.triangulate.quiz.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.course.tree.Node;
import org.triangulate.quiz.memory.ExamPlan;
import org.triangulate.quiz.memory.StudyDay;
import org.triangulate.quiz.screen.PlanScreen;
import org.triangulate.quiz.session.Goals;
import org.triangulate.quiz.session.Today;
import org.triangulate.quiz.shell.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** When the exam is, how much a day may bring, and what to do on each day until then. */
@Command(
        name = "plan",
        description = "Show what to study on each day, fitted to the date of your exam; set that date and the limits.")
final class PlanCommand extends Subcommand {
    private static final String NONE = "none";

    @Option(names = "--exam", paramLabel = "DATE", description = "The day of the exam, such as 2026-12-15, or none.")
    private @Nullable String exam;

    @Option(
            names = "--new",
            paramLabel = "NUMBER",
            description = "The most new questions on a day, 0 to 9999; 20 unless said.")
    private @Nullable Integer fresh;

    @Option(
            names = "--reviews",
            paramLabel = "NUMBER",
            description = "The most questions on a day that you met before, 1 to 9999; 200 unless said.")
    private @Nullable Integer reviews;

    @Option(
            names = "--retention",
            paramLabel = "PERCENT",
            description = "How sure you want to be of an answer when it is asked again: 70 to 97; 90 unless said.")
    private @Nullable Integer retention;

    @Override
    public Integer call() {
        change(workspace().desk());
        var desk = workspace().desk();
        var today = desk.today();
        var fresh = desk.planner(today.memories()).fresh(desk.material().bank().items());
        var plan = today.plan(fresh);
        return answer(
                () -> tree(today, plan),
                () -> new PlanScreen(desk.page()).lines(today, today.portion(fresh), plan, fresh.size()));
    }

    private void change(Desk desk) {
        var newExam = Optional.ofNullable(exam).map(written -> exam(written, desk));
        var newFresh = number("--new", fresh, 0, Goals.MOST_A_DAY);
        var newReviews = number("--reviews", reviews, 1, Goals.MOST_A_DAY);
        var newRetention = number("--retention", retention, Goals.LEAST_RETENTION, Goals.MOST_RETENTION);
        newExam.ifPresent(value -> desk.set(Goals.EXAM, value));
        newFresh.ifPresent(value -> desk.set(Goals.FRESH, value));
        newReviews.ifPresent(value -> desk.set(Goals.REVIEWS, value));
        newRetention.ifPresent(value -> desk.set(Goals.RETENTION, value));
    }

    private static String exam(String written, Desk desk) {
        var today = desk.days().of(desk.clock().instant());
        return written.equals(NONE)
                ? ""
                : Goals.date(written)
                        .filter(day -> !day.isBefore(today))
                        .map(LocalDate::toString)
                        .orElseThrow(() -> new Refusal("refused.exam", written, today.plusDays(30), NONE));
    }

    private static Optional<String> number(String option, @Nullable Integer number, int least, int most) {
        if (number != null && (number < least || number > most)) {
            throw new Refusal("refused.number", option, least, most, number);
        }
        return Optional.ofNullable(number).map(String::valueOf);
    }

    private static Node tree(Today today, Optional<ExamPlan> plan) {
        var goals = today.goals();
        var tree = Node.mapping();
        goals.exam().ifPresent(day -> tree.with("exam", day.toString()));
        tree.with("retention", Node.number(goals.retention()))
                .with("new", Node.number(goals.fresh()))
                .with("reviews", Node.number(goals.reviews()));
        plan.ifPresent(until -> tree.with("recall", Node.number(rounded(until.recall())))
                .with("recallOfMet", Node.number(rounded(until.recallOfMet())))
                .with("unmet", Node.number(until.newItems().unmet()))
                .with("days", Node.list(days(until))));
        return tree.done();
    }

    private static List<Node> days(ExamPlan plan) {
        return plan.days().stream().map(PlanCommand::tree).toList();
    }

    private static Node tree(StudyDay day) {
        return Node.mapping()
                .with("date", day.date().toString())
                .with("reviews", Node.number(day.reviews().size()))
                .with("new", Node.number(day.fresh().size()))
                .with("minutes", Node.number(day.takes().toMinutes()))
                .done();
    }

    private static double rounded(double share) {
        return Math.round(share * 1000) / 1000.0;
    }
}
