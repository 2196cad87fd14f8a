package org.triangulate.exercises.assignment;

/** What a student sees of a graded answer: the points, the keys too, or also why they are right. */
public enum FeedbackPolicy {
    SCORE,
    ANSWERS,
    FULL
}
