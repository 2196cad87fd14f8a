/**
 * A course as files: reading it, checking it, and saying of every mistake where it stands and what to write instead.
 *
 * <p>{@link org.triangulate.course.CourseFiles} finds the files of a folder or of the compiled course,
 * {@link org.triangulate.course.Fields} reads one mapping, {@link org.triangulate.course.Draft} holds what is known of
 * a course while it is being read. Other modules read their own parts with the same three.
 */
@NullMarked
package org.triangulate.course;

import org.jspecify.annotations.NullMarked;
