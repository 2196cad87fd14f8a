/**
 * Arithmetic that authors write, and the formulas of the subject by their names.
 *
 * <p>An expression is read and evaluated by EvalEx, which is named in this package alone. What it may hold is far less
 * than EvalEx knows: numbers, names, {@code + - * /}, comparisons, brackets, and the functions of
 * {@link org.triangulate.exercises.formula.NamedFormula}.
 */
@NullMarked
package org.triangulate.exercises.formula;

import org.jspecify.annotations.NullMarked;
