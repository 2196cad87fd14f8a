package org.triangulate.quiz.start;

/**
 * What openings were made of; with another they would say something else.
 *
 * @param program the program with its course, as {@link Build#mark} has it
 * @param language the tag of the language that they speak
 * @param plain whether they are for plain text
 * @param profile the files of the profile, as {@link org.triangulate.quiz.store.Profile#mark} has it
 */
public record Basis(String program, String language, boolean plain, String profile) {}
