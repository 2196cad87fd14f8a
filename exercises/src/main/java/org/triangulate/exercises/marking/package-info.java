/**
 * Texts that a person marks: by which criteria, which concepts are in them, and how far two markers agree.
 *
 * <p>Nothing here is a grade by itself. The program suggests, a person decides.
 */
@NullMarked
package org.triangulate.exercises.marking;

import org.jspecify.annotations.NullMarked;
