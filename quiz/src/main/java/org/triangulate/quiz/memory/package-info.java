/**
 * How well something is remembered, and when to ask it again: ratings, memories and the scheduler.
 *
 * <p>Only time and ratings belong here. A memory knows neither the question nor the student; it is computed from the
 * answers of one student to one item, and can always be computed again.
 */
@NullMarked
package org.triangulate.quiz.memory;

import org.jspecify.annotations.NullMarked;
