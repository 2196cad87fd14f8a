/**
 * What the program itself says, in the language of who uses it; what a course says stays in the course's own.
 *
 * <p>Each module has its words in a resource bundle, one file for a language: {@code phrases.properties} is English.
 */
@NullMarked
package org.triangulate.phrases;

import org.jspecify.annotations.NullMarked;
