/** Essays in a folder and marks in a file: where an instructor's marking reads from and writes to. */
@NullMarked
package org.triangulate.quiz.marking;

import org.jspecify.annotations.NullMarked;
