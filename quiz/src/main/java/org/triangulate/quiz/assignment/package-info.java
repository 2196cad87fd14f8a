/** The files of graded assignments: what is asked, the instructor's bank, and who is asked. */
@NullMarked
package org.triangulate.quiz.assignment;

import org.jspecify.annotations.NullMarked;
