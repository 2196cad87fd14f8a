package org.triangulate.model;

/** Anything of a course that has an id and can be shown: a fact, a term, an exercise. */
public interface Described extends Part {
    /** The id, unique in the course and never changed. */
    String id();

    /** What sort of thing it is, in a word: {@code state}, {@code reading}, {@code term}. */
    String kind();

    /** What a list calls it, in a few words. */
    String label();
}
