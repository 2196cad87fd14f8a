/**
 * Questions and their grading: what an instructor writes, what a student answers, and what the answer is worth.
 *
 * <p>{@link org.triangulate.exercises.Item} is a question of the course, {@link org.triangulate.exercises.Task} the part
 * of it that differs from kind to kind. A new kind is a new record here, its name in the list of permitted ones, and a
 * folder of examples.
 */
@NullMarked
package org.triangulate.exercises;

import org.jspecify.annotations.NullMarked;
