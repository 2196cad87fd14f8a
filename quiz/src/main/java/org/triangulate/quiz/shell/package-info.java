/** The way of an answer: what is asked and typed, graded, kept, shown; and the prompt that commands are typed at. */
@NullMarked
package org.triangulate.quiz.shell;

import org.jspecify.annotations.NullMarked;
