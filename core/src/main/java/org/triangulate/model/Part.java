package org.triangulate.model;

/** Something that can say what it consists of, to be shown on a screen or written for another program. */
public interface Part {
    /** Tells the sheet every part that it has, in the order in which one reads it. */
    void describe(Sheet sheet);
}
