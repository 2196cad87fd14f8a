/**
 * How good the questions of an assignment were, from what students earned on them: item analysis and reliability, by
 * classical test theory.
 *
 * <p>It knows numbers and short texts, and nothing of files, of who asked what or of how it was marked. It begins with
 * {@link Analysis}.
 */
@NullMarked
package org.triangulate.exercises.analysis;

import org.jspecify.annotations.NullMarked;
