package org.triangulate.exercises.draw;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.triangulate.course.Fields;
import org.triangulate.exercises.formula.Formula;
import org.triangulate.exercises.formula.FormulaException;
import org.triangulate.model.Model;
import org.triangulate.model.Part;

/** Something in an exercise that differs from one student to the next, or that is reckoned from what does. */
public sealed interface Variable extends Part
        permits ReadingVariable, FactVariable, RangeVariable, ValuesVariable, ReckonedVariable {
    /** The name by which expressions and sentences call it. */
    String name();

    /**
     * Draws it.
     *
     * @param chance decides what is drawn
     * @param before what was drawn for the variables that stand before it
     * @throws FormulaException where it is reckoned and cannot be
     */
    Drawn draw(Model model, RandomGenerator chance, Values before) throws FormulaException;

    /** Whether one can reckon with it. */
    default boolean isNumber() {
        return true;
    }

    /** The ids of the facts that it is drawn from. */
    default List<String> uses() {
        return List.of();
    }

    /** How it is reckoned; empty where it is drawn. */
    default Optional<Formula> formula() {
        return Optional.empty();
    }

    /** Adds a problem where its facts cannot be drawn; says whether they can. */
    default boolean examine(Fields fields, Model model) {
        return true;
    }

    /** Reads a variable, whichever way it is drawn. */
    static Optional<Variable> read(Fields fields) {
        return new VariableReader(fields).read();
    }
}
