/**
 * Variables of an exercise: figures of the model, names and numbers that differ from one student to the next.
 *
 * <p>What is drawn follows from the model and from a generator alone. Only {@code nextInt(bound)} of the generator is
 * used, whose algorithm {@link java.util.Random} specifies, so that a seed gives the same numbers everywhere.
 */
@NullMarked
package org.triangulate.exercises.draw;

import org.jspecify.annotations.NullMarked;
