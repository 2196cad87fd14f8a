/**
 * A student's work on assignments: the packages that were opened, every answer as it was given, and the key to sign with.
 *
 * <p>It lies in files beside the profile. An answer is on the disk before the student is told that it is kept.
 */
@NullMarked
package org.triangulate.quiz.work;

import org.jspecify.annotations.NullMarked;
