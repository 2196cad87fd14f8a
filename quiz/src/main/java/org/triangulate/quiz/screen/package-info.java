/** What each screen shows: functions from a value to lines, with no terminal, no clock and no memory of their own. */
@NullMarked
package org.triangulate.quiz.screen;

import org.jspecify.annotations.NullMarked;
