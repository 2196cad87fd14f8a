/**
 * How a question is answered: the form that an answer has, how it is read, and what is said of one that has another.
 *
 * <p>Nothing here knows a key. So a form can be told to whoever is not to see one, and what was typed can be checked
 * against it before anybody grades it.
 */
@NullMarked
package org.triangulate.exercises.response;

import org.jspecify.annotations.NullMarked;
