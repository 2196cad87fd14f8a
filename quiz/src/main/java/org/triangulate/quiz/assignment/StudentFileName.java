package org.triangulate.quiz.assignment;

import java.util.regex.Pattern;

/** Makes of the id of a student what a file can be called on every system, and what leads nowhere else. */
final class StudentFileName {
    /** Letters beyond the first plane take four bytes each, and 64 of them more than a name may have. */
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_-]+|[\\x{10000}-\\x{10FFFF}]+");

    private static final Pattern ENDS = Pattern.compile("^-+|-+$");

    /** Names of devices, which Windows gives to no file. */
    private static final Pattern DEVICE =
            Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9¹²³]", Pattern.CASE_INSENSITIVE);

    private StudentFileName() {}

    /** The name; empty where the id has no letter or digit to make it of. */
    static String of(String id) {
        var name = ENDS.matcher(OTHERS.matcher(id).replaceAll("-")).replaceAll("");
        return DEVICE.matcher(name).matches() ? name + "_" : name;
    }
}
