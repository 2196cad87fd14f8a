/**
 * How good the questions of an assignment were, from what students earned on them: item analysis and reliability, by
 * classical test theory.
 *
 * <p>It knows numbers, and nothing of who asked what or how it was marked.
 */
@NullMarked
package org.triangulate.exercises.analysis;

import org.jspecify.annotations.NullMarked;
