/**
 * What goes from an instructor to a student and back: booklets that ask and hold no key, the work on them as a chain in
 * which nothing can be changed unseen, and the signed files of both.
 *
 * <p>It knows no folder, no clock and no course.
 */
@NullMarked
package org.triangulate.exercises.handout;

import org.jspecify.annotations.NullMarked;
