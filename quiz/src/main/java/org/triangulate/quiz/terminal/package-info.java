/**
 * Where lines go and keys come from: a terminal with line editing, or a plain stream for pipes and screen readers.
 *
 * <p>The only room that names JLine.
 */
@NullMarked
package org.triangulate.quiz.terminal;

import org.jspecify.annotations.NullMarked;
