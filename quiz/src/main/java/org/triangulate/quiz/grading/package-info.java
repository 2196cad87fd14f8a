/**
 * Grades of an assignment: what came back, what is not as it should be with it, what each answer is worth, and the
 * versions of that.
 *
 * <p>The same files give the same grades to the last digit. Nothing here turns a doubt into points: it is told, and a
 * person decides.
 */
@NullMarked
package org.triangulate.quiz.grading;

import org.jspecify.annotations.NullMarked;
