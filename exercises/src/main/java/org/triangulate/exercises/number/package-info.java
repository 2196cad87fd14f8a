/**
 * How people type numbers: in words, in Russian, with a hedge behind them, as a fraction, as a rank or a date.
 *
 * <p>What is read here becomes a quantity in the course's own notation; how it is graded is not decided here.
 */
@NullMarked
package org.triangulate.exercises.number;

import org.jspecify.annotations.NullMarked;
