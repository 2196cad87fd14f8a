package org.triangulate.exercises.generate;

import java.util.List;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.model.Model;

/** Makes items of one form from the facts of a model. */
public interface Generator {
    /** Every item of this form that the model gives. */
    Stream<Item> items(Model model);

    /** The items of every form, in a fixed order. */
    static List<Item> all(Model model) {
        return Stream.of(new WhichYear(), new WhichMember(), new WhatFigure(), new WhoseFigure(), new WhichCameFirst())
                .flatMap(generator -> generator.items(model))
                .toList();
    }
}
