package org.triangulate.quiz.work;

import org.triangulate.course.tree.Unprintable;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.handout.SealedFile;

/**
 * A package that a student has opened.
 *
 * @param id names the package, however often it was copied
 * @param instructor the public half of the key that it was signed with
 * @param text the whole of it, to be kept
 */
public record OpenedPackage(String id, String instructor, Booklet booklet, String text) {
    private static final int LONGEST_STUDENT = 64;

    /** Whether somebody can be called so on a roster: one line that is not too long. */
    public static boolean isStudent(String name) {
        return !name.isBlank()
                && name.length() <= LONGEST_STUDENT
                && Unprintable.firstIn(name).isEmpty()
                && name.lines().count() == 1
                && name.indexOf('\t') < 0;
    }

    static OpenedPackage of(byte[] bytes, String name) {
        var file = SealedFile.read(bytes, SealedFile.Sort.PACKAGE, name);
        return new OpenedPackage(file.id(), file.key(), Booklet.of(file, name), file.text());
    }
}
