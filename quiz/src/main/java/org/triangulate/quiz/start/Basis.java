package org.triangulate.quiz.start;

import org.triangulate.quiz.store.Profile;

/**
 * What openings were made of; with another they would say something else.
 *
 * @param program the program with its course, as {@link Build#mark} has it
 * @param language the tag of the language that they speak
 * @param plain whether they are for plain text
 * @param zone what tells the zone from others in which their days begin and end
 * @param profile the files of the profile, as {@link Profile#mark} has it
 */
public record Basis(String program, String language, boolean plain, String zone, String profile) {
    /** That of somebody who was never here, and to whom every day is the first. */
    public static Basis ofNewcomer(String program, String language, boolean plain) {
        return new Basis(program, language, plain, "", Profile.UNBEGUN);
    }

    /** Whether both say the same. A record's own comparison is put together when it is first asked for, which takes long. */
    boolean isSame(Basis other) {
        return program.equals(other.program)
                && language.equals(other.language)
                && plain == other.plain
                && zone.equals(other.zone)
                && profile.equals(other.profile);
    }
}
