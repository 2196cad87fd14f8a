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
        plan.ifPresent(until -> lines.addAll(until(until, date, left)));
        lines.addAll(page.wrapped(Line.of(limits(today.goals()), Style.FAINT)));
        if (plan.isEmpty()) {
            lines.addAll(page.wrapped(Line.of(page.count("plan.fresh", unmet))));
        }
        return lines;
    }

    private String title(Goals goals, LocalDate date, boolean toCome) {
        return goals.exam()
                .map(day -> toCome
                        ? page.say(
                                "plan.exam",
                                Days.inWords(page, day),
                                GreetingScreen.exam(page, ChronoUnit.DAYS.between(date, day)))
                        : page.say("plan.over", Days.inWords(page, day)))
                .orElseGet(() -> page.say("plan.none"));
    }

    private String today(Portion left, Today today) {
        return left.size() == 0
                ? page.say("plan.done")
                : page.say(
                        "plan.today",
                        page.count("count.review", left.reviews().size()),
                        page.count("count.new", left.fresh()),
                        minutes(today.takes(left.size())));
    }

    private String inWords(Backlog backlog) {
        var due = backlog.order().size();
        var days = backlog.days();
        return days.isPresent()
                ? page.say("plan.backlog", due, backlog.perDay(), page.count("count.day", days.getAsInt()))
                : page.say("plan.backlog.never", due, backlog.perDay());
    }

    private List<Line> until(ExamPlan plan, LocalDate date, Portion left) {
        var lines = new ArrayList<Line>();
        lines.addAll(page.prose(page.say("plan.recall", percent(plan.recall()), percent(plan.recallOfMet()))));
        if (!plan.meetsAll()) {
            lines.addAll(page.wrapped(Line.of(shortfall(plan), Style.PARTLY)));
        }
        lines.add(Line.BLANK);
        var days = plan.days().stream()
                .limit(DAYS_SHOWN)
                .map(day -> day.date().equals(date)
                        ? new DayLoad(date, left.reviews().size(), left.fresh())
                        : new DayLoad(
                                day.date(), day.reviews().size(), day.fresh().size()))
                .toList();
        lines.addAll(new ForecastScreen(page).rows(days));
        if (plan.days().size() > DAYS_SHOWN) {
            lines.addAll(
                    page.wrapped(Line.of(page.count("plan.rest", plan.days().size()), Style.FAINT)));
        }
        lines.add(Line.BLANK);
        return lines;
    }

    private String shortfall(ExamPlan plan) {
        var unmet = plan.newItems().unmet();
        var falls = unmet > 0 ? page.count("plan.unmet", unmet) : page.count("plan.once", plan.onceOnly());
        return falls + " " + page.say("plan.needed", plan.newItems().limitNeeded());
    }

    private String limits(Goals goals) {
        return page.say("plan.limits", goals.reviews(), goals.fresh(), percent(goals.retention()));
    }

    private String minutes(Duration takes) {
        return page.count(
                "count.minute.about", Math.max(1, takes.plusSeconds(30).toMinutes()));
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
