/** Text as a screen shows it, before any terminal is involved: lines of spans, each with what it means. */
@NullMarked
package org.triangulate.quiz.text;

import org.jspecify.annotations.NullMarked;
