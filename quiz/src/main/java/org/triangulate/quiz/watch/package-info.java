/** Who tells at once that an author has saved a file. */
@NullMarked
package org.triangulate.quiz.watch;

import org.jspecify.annotations.NullMarked;
