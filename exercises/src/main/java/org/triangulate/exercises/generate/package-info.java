/**
 * Questions that the model asks by itself: which year, which member, whose figure, which came first.
 *
 * <p>A generated item is a view of the facts: it has the same id as long as they do, its distractors are siblings of
 * the same kind that are known to be false, and what it accepts follows from how the source states it.
 */
@NullMarked
package org.triangulate.exercises.generate;

import org.jspecify.annotations.NullMarked;
