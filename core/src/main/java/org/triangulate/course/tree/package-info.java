/**
 * A file as a tree whose every node knows its line and column: YAML that people write, JSON that programs exchange.
 *
 * <p>The only room that names a parser. What the nodes mean is the affair of the readers of a course.
 */
@NullMarked
package org.triangulate.course.tree;

import org.jspecify.annotations.NullMarked;
