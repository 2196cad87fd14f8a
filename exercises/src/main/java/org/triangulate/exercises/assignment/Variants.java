package org.triangulate.exercises.assignment;

/** Whether every student gets draws, numbers and an order of options of his own. */
public enum Variants {
    EACH,
    SAME
}
