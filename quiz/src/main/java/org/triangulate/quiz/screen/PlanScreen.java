package org.triangulate.quiz.screen;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.triangulate.quiz.memory.Backlog;
import org.triangulate.quiz.memory.ExamPlan;
import org.triangulate.quiz.session.Goals;
import org.triangulate.quiz.session.Portion;
import org.triangulate.quiz.session.Today;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What to study today and on each day until the exam, what will be remembered on it, and what would help. */
public final class PlanScreen {
    private static final int DAYS_SHOWN = 14;

    private final Page page;

    public PlanScreen(Page page) {
        this.page = page;
    }

    /**
     * The lines of a plan.
     *
     * @param left what is left of today's work
     * @param plan empty where no exam is set, or it is over
     * @param unmet how many items were never asked
     */
    public List<Line> lines(Today today, Portion left, Optional<ExamPlan> plan, int unmet) {
        var lines = new ArrayList<Line>();
        var date = today.memories().agenda().days().of(today.now());
        lines.addAll(page.wrapped(Line.of(title(today.goals(), date, plan.isPresent()), Style.TITLE)));
        lines.addAll(page.wrapped(Line.of(today(left, today))));
        today.backlog().ifPresent(backlog -> lines.addAll(page.wrapped(Line.of(inWords(backlog)))));
        plan.ifPresent(until -> lines.addAll(until(until)));
        lines.addAll(page.wrapped(Line.of(limits(today.goals()), Style.FAINT)));
        if (plan.isEmpty()) {
            lines.addAll(page.wrapped(Line.of(Days.count(unmet, "item")
                    + " you have not met yet. `plan --exam DATE` fits every day to the date of" + " an exam.")));
        }
        return lines;
    }

    private static String title(Goals goals, LocalDate date, boolean toCome) {
        return goals.exam()
                .map(day -> toCome
                        ? "The exam is on " + Days.inWords(day) + ": "
                                + GreetingScreen.exam(ChronoUnit.DAYS.between(date, day)) + "."
                        : "The exam of " + Days.inWords(day) + " is over.")
                .orElse("No exam is set.");
    }

    private static String today(Portion left, Today today) {
        return left.size() == 0
                ? "Today's work is done."
                : "Today: " + Days.count(left.reviews().size(), "review") + " and " + left.fresh() + " new, about "
                        + minutes(today.takes(left.size())) + ".";
    }

    private static String inWords(Backlog backlog) {
        var until = backlog.days().isPresent()
                ? "at " + backlog.perDay() + " a day you have caught up in "
                        + Days.count(backlog.days().getAsInt(), "day")
                : "at " + backlog.perDay() + " a day you never catch up: `plan --reviews NUMBER` allows more";
        return backlog.order().size() + " are due; " + until
                + ". What you still remember best comes first, since the rest hardly loses by waiting.";
    }

    private List<Line> until(ExamPlan plan) {
        var lines = new ArrayList<Line>();
        lines.addAll(page.wrapped(Line.of("Kept to, it leaves ")
                .plus(percent(plan.recall()) + " of the course", Style.STRONG)
                .plus(" remembered on the day, and " + percent(plan.recallOfMet()) + " of what you will have met.")));
        if (!plan.meetsAll()) {
            lines.addAll(page.wrapped(Line.of(shortfall(plan), Style.PARTLY)));
        }
        lines.add(Line.BLANK);
        var days = plan.days().stream()
                .limit(DAYS_SHOWN)
                .map(day -> new DayLoad(
                        day.date(), day.reviews().size(), day.fresh().size()))
                .toList();
        lines.addAll(new ForecastScreen(page).rows(days));
        if (plan.days().size() > DAYS_SHOWN) {
            lines.addAll(page.wrapped(
                    Line.of("and so on until the exam, " + plan.days().size() + " days in all.", Style.FAINT)));
        }
        lines.add(Line.BLANK);
        return lines;
    }

    private static String shortfall(ExamPlan plan) {
        var needed = " `plan --new " + plan.newItems().limitNeeded() + "` is enough for all.";
        return plan.newItems().unmet() > 0
                ? Days.count(plan.newItems().unmet(), "item") + " will not be met in time." + needed
                : Days.count(plan.onceOnly(), "item") + " will be met only once." + needed;
    }

    private static String limits(Goals goals) {
        return "A day brings at most " + goals.reviews() + " reviews and " + goals.fresh() + " new; asked again at "
                + percent(goals.retention()) + " recall. `help plan` says how to change that.";
    }

    private static String minutes(Duration takes) {
        return Days.count(Math.max(1, takes.plusSeconds(30).toMinutes()), "minute");
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
