/** The commands, each the same in the shell and on the command line, for people and, with {@code --json}, for programs. */
@NullMarked
package org.triangulate.quiz.command;

import org.jspecify.annotations.NullMarked;
