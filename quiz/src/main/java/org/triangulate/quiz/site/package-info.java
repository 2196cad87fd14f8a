/**
 * A site of a course: pages for a browser that show what the course knows, each statement with its source. It is a folder
 * of plain files that asks nothing of a server and works from a disk; {@link org.triangulate.quiz.site.CourseSite} makes
 * it.
 */
@NullMarked
package org.triangulate.quiz.site;

import org.jspecify.annotations.NullMarked;
