/** All that can be studied in a course, brought together: the model, the glossary, and the items of both. */
@NullMarked
package org.triangulate.quiz.material;

import org.jspecify.annotations.NullMarked;
