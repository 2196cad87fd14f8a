/**
 * What the program shows before it has read its course: the build and the last run leave it here, ready to be shown.
 *
 * <p>All of it is derived, and nothing is lost with it: where it is missing, or was made of something else than what is
 * there now, the course and the profile are read as ever.
 */
@NullMarked
package org.triangulate.quiz.start;

import org.jspecify.annotations.NullMarked;
