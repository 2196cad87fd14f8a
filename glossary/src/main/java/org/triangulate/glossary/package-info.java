/**
 * The terms of the field: what each means, how each source uses it, how it is written in every script.
 *
 * <p>{@link org.triangulate.glossary.Glossary} is the front door: read one, look a word up, follow related terms.
 */
@NullMarked
package org.triangulate.glossary;

import org.jspecify.annotations.NullMarked;
