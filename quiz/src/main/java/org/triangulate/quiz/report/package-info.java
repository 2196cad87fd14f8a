/** What a class made of an assignment: its words and figures, wherever they are shown, and its tables as files. */
@NullMarked
package org.triangulate.quiz.report;

import org.jspecify.annotations.NullMarked;
