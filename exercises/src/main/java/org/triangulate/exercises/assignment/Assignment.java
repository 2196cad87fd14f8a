package org.triangulate.exercises.assignment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.ItemBank;

/**
 * What a class is asked for a grade.
 *
 * @param instructions what students read before they begin, in Markdown; may be empty
 * @param statement what students confirm, such as that they worked alone; may be empty
 * @param minutes how long one may work from the first look on; empty where there is no limit
 * @param attempts how often one may hand in; the last time counts
 * @param confidence whether students say how sure they are of each answer
 * @param bank the folder of items that stand beside the assignment, by its name; empty where there is none
 */
public record Assignment(
        String id,
        String title,
        String instructions,
        String statement,
        Window window,
        OptionalInt minutes,
        int attempts,
        boolean confidence,
        Variants variants,
        Order order,
        LatePolicy late,
        FeedbackPolicy feedback,
        GradeScale scale,
        String bank,
        List<Question> questions,
        List<Accommodation> accommodations) {
    public Assignment {
        questions = List.copyOf(questions);
        accommodations = List.copyOf(accommodations);
    }

    /**
     * Reads the file of an assignment; what is wrong with it is among the problems of the draft.
     *
     * @param items all that it may ask: those of the course and of its bank
     */
    public static Optional<Assignment> read(Fields fields, ItemBank items) {
        return AssignmentFields.read(fields, items);
    }

    /** The folder of items beside a file of an assignment, by its name; empty where it names none that can be used. */
    public static String bankOf(Fields fields) {
        return AssignmentFields.bank(fields);
    }

    /** The window of a student, by his or her id. */
    public Window windowFor(String student) {
        return accommodation(student)
                .flatMap(Accommodation::closes)
                .map(window::closing)
                .orElse(window);
    }

    /** How long a student may work from the first look on; empty where there is no limit. */
    public OptionalInt minutesFor(String student) {
        return accommodation(student)
                .map(Accommodation::minutes)
                .filter(OptionalInt::isPresent)
                .orElse(minutes);
    }

    /** What it costs a student to hand in at a moment. */
    public LateCost lateCost(String student, Instant handedIn) {
        var lateness = windowFor(student).lateness(handedIn);
        return lateness.isZero() ? new LateCost.InTime() : late.cost(lateness);
    }

    private Optional<Accommodation> accommodation(String student) {
        var id = StudentId.normalized(student);
        return accommodations.stream()
                .filter(other -> other.student().equals(id))
                .findFirst();
    }

    /** Exceptions for students that a roster does not have, each a slip of somebody. */
    public List<Accommodation> withoutStudent(Collection<String> roster) {
        var known = roster.stream().map(StudentId::normalized).collect(Collectors.toSet());
        return accommodations.stream()
                .filter(other -> !known.contains(other.student()))
                .toList();
    }

    /** How many questions a student gets. */
    public int size() {
        return questions.stream().mapToInt(Question::count).sum();
    }

    /** What a question can earn, by its number from 1. */
    public BigDecimal pointsOf(int number) {
        return questions.get(entryOf(number)).points();
    }

    /** Which entry of the list asks a question, from 0, by the question's number from 1: an entry may ask several. */
    int entryOf(int number) {
        int last = 0;
        for (int entry = 0; entry < questions.size(); entry++) {
            last += questions.get(entry).count();
            if (number >= 1 && number <= last) {
                return entry;
            }
        }
        throw new IllegalArgumentException("number must be 1 to " + last + ", not " + number);
    }

    /** The most points that there are. */
    public BigDecimal mostPoints() {
        return questions.stream()
                .map(question -> question.points().multiply(BigDecimal.valueOf(question.count())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The grade for so many points; empty where it names none, or none so low. */
    public Optional<String> gradeFor(BigDecimal points) {
        return scale.gradeFor(points, mostPoints());
    }

    /** Every item that a student may get, in the order of the questions. */
    public List<Item> itemsOf(ItemBank items) {
        var seen = new HashSet<String>();
        return questions.stream()
                .flatMap(question -> question.pool(items).stream())
                .filter(item -> seen.add(item.id()))
                .toList();
    }

    /**
     * The items that a student may get and can look up, as every student has the course with its keys.
     *
     * @param items those of the course and of the bank
     * @param practice those of the course
     */
    public List<Item> practised(ItemBank items, ItemBank practice) {
        return itemsOf(items).stream()
                .filter(item -> practice.find(item.id()).isPresent())
                .toList();
    }
}
