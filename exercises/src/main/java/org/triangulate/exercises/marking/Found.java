package org.triangulate.exercises.marking;

/**
 * A concept that stands in a text.
 *
 * @param label what the course calls it
 * @param words the words of the text that show it
 */
public record Found(String label, Place place, String words) {}
