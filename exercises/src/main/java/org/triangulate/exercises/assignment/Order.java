package org.triangulate.exercises.assignment;

/** In which order a student gets the questions: as the file lists them, or in one of the student's own. */
public enum Order {
    LISTED,
    SHUFFLED
}
