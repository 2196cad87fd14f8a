package org.triangulate.quiz.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Verdict;
import org.triangulate.model.Words;
import org.triangulate.quiz.memory.Backlog;
import org.triangulate.quiz.memory.ExamPlan;
import org.triangulate.quiz.memory.ExamPlanner;
import org.triangulate.quiz.memory.Limits;
import org.triangulate.quiz.memory.Standing;
import org.triangulate.quiz.memory.StudyDay;
import org.triangulate.quiz.store.Answer;

/**
 * What today brings, by what is remembered, by the limits of a day, and by the date of the exam.
 *
 * @param answers all that tell of memories, the oldest first
 */
public record Today(Memories memories, List<Answer> answers, Goals goals, Instant now) {
    /** What an answer takes somebody who has hardly given one, reading what is said about it included. */
    private static final Duration USUAL = Duration.ofSeconds(30);

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private static final int ENOUGH = 10;
    private static final int LATEST = 100;

    /** How often a first answer is right of somebody of whom too little is known. */
    private static final double FIRST_RIGHT = 0.5;

    public Today {
        answers = List.copyOf(answers);
    }

    /** What another time brings, if nothing is answered until then. */
    public Today at(Instant time) {
        return new Today(memories, answers, goals, time);
    }

    /** What is left of today's work. */
    public Portion portion(List<Item> fresh) {
        var days = memories.agenda().days();
        var limits = limits();
        var day = planner().flatMap(planner -> planner.today(standing(fresh), memories.agenda(), now));
        var due = day.map(StudyDay::reviews)
                .orElseGet(() -> Backlog.inOrder(due(), memories.met()::get, memories.scheduler(), now));
        var portion = day.map(today -> today.fresh().size()).orElse(limits.fresh());
        var today = answers.stream()
                .filter(answer -> days.of(answer.at()).equals(days.of(now)))
                .toList();
        var met = firstAnswers()
                .filter(answer -> days.of(answer.at()).equals(days.of(now)))
                .count();
        var reviewed = today.stream().map(Answer::item).distinct().count() - met;
        return new Portion(
                due.stream().limit(Math.max(0, limits.reviews() - reviewed)).toList(),
                (int) Math.min(fresh.size(), Math.max(0, portion - met)));
    }

    /** What has piled up beyond what a day takes; empty where a day is enough. */
    public Optional<Backlog> backlog() {
        return Optional.of(Backlog.of(memories.met(), memories.agenda(), memories.scheduler(), limits(), now))
                .filter(Backlog::isMoreThanADay);
    }

    /** The plan up to the exam; empty where there is none. */
    public Optional<ExamPlan> plan(List<Item> fresh) {
        return planner().map(planner -> planner.plan(standing(fresh), memories.agenda(), now));
    }

    private Optional<ExamPlanner> planner() {
        return goals.examAfter(now, memories.agenda().days())
                .map(exam -> new ExamPlanner(memories.scheduler(), exam, limits(), firstRight()));
    }

    private Standing standing(List<Item> fresh) {
        return new Standing(memories.met(), fresh.stream().map(Item::id).toList());
    }

    /** How long an answer takes this student. */
    public Duration perAnswer() {
        return perAnswer(answers);
    }

    /** How long an answer takes who gave these: the mean of the latest, an interruption counting two minutes. */
    public static Duration perAnswer(List<Answer> answers) {
        if (answers.size() < ENOUGH) {
            return USUAL;
        }
        var latest = answers.subList(Math.max(0, answers.size() - LATEST), answers.size());
        return latest.stream()
                .map(Answer::took)
                .map(took -> took.compareTo(LONGEST) > 0 ? LONGEST : took)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(latest.size())
                .plus(USUAL.dividedBy(3));
    }

    /** How long so many answers are likely to take. */
    public Duration takes(int count) {
        return perAnswer().multipliedBy(count);
    }

    /** The ids of the items that were not answered rightly when they were asked last. */
    public Set<String> mistakes() {
        var wrong = new HashSet<String>();
        for (var answer : answers) {
            if (isRight(answer)) {
                wrong.remove(answer.item());
            } else {
                wrong.add(answer.item());
            }
        }
        return wrong;
    }

    private static boolean isRight(Answer answer) {
        return answer.verdict().equals(Words.of(Verdict.RIGHT));
    }

    private Limits limits() {
        return goals.limits(perAnswer());
    }

    private Collection<String> due() {
        return memories.met().keySet().stream()
                .filter(item -> memories.isDue(item, now))
                .toList();
    }

    private double firstRight() {
        var first = firstAnswers().toList();
        var right = first.stream().filter(Today::isRight).count();
        return first.size() < ENOUGH ? FIRST_RIGHT : (double) right / first.size();
    }

    private Stream<Answer> firstAnswers() {
        var seen = new HashSet<String>();
        return answers.stream().filter(answer -> seen.add(answer.item()));
    }
}
