package org.triangulate.model;

import java.util.List;

/**
 * What a fact is told to, part by part: one sheet makes a screen of it, another a JSON object.
 *
 * <p>Names are words that both a reader and a program can use ({@code measures}, {@code signed}). Empty texts and
 * lists may be told; a sheet leaves them out.
 */
public interface Sheet {
    void text(String name, String value);

    /** Prose in Markdown. */
    void prose(String name, String markdown);

    /** Whether something holds. */
    void flag(String name, boolean value);

    /** A count from 1 on; 0 is left out. */
    void number(String name, int value);

    void numbers(String name, List<Integer> values);

    void texts(String name, List<String> values);

    void names(Names names);

    void quantity(String name, Quantity quantity);

    void date(String name, PartialDate date);

    /** Another thing of the course, by its id. */
    void reference(String name, String id);

    void references(String name, List<String> ids);

    void parts(String name, List<? extends Part> parts);

    void citations(List<Citation> citations);
}
