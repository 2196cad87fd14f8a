/** CSV files, which spreadsheets and statistics programs read: how they are written and read. */
@NullMarked
package org.triangulate.quiz.csv;

import org.jspecify.annotations.NullMarked;
