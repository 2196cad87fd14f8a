/**
 * Every spelling of every name, and which thing it stands for: what look-up and the grading of typed names share.
 *
 * <p>The model fills it with names, the glossary with terms; neither needs to know the other.
 */
@NullMarked
package org.triangulate.lexicon;

import org.jspecify.annotations.NullMarked;
