/**
 * What an instructor asks of a class for a grade: which questions, when, how often, and what late work costs; and which
 * items each student gets.
 *
 * <p>No file and no clock: {@link org.triangulate.exercises.assignment.Assignment} is what a file says, and
 * {@link org.triangulate.exercises.assignment.Selection} what follows from it for a student.
 */
@NullMarked
package org.triangulate.exercises.assignment;

import org.jspecify.annotations.NullMarked;
