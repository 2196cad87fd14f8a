/** What is asked next, and what an answer changes: values that step to the next value, without a screen. */
@NullMarked
package org.triangulate.quiz.session;

import org.jspecify.annotations.NullMarked;
