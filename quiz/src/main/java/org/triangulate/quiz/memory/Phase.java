package org.triangulate.quiz.memory;

/** Where a memory stands: still being learned within one day, kept over days, or learned again after it was lost. */
public enum Phase {
    LEARNING,
    REVIEW,
    RELEARNING
}
