package org.triangulate.exercises;

import java.util.regex.Pattern;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;

/** Shares of the points, in whole percent. */
public final class Percent {
    public static final int WHOLE = 100;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2}|100)\\s?%");

    private Percent() {}

    /** Refuses what is no share, by the name of the argument. */
    public static void check(String name, int percent) {
        if (percent < 0 || percent > WHOLE) {
            throw new IllegalArgumentException(name + " must be 0 to 100 percent, not " + percent);
        }
    }

    /** A share that may be missing. */
    public static int read(Fields fields, String key, int otherwise) {
        var text = fields.optionalText(key);
        var written = WRITTEN.matcher(text);
        if (written.matches()) {
            return Integer.parseInt(written.group(1));
        }
        if (!text.isEmpty() && !text.equals("?")) {
            var hint = "write a share of the points from 0 to 100 %, such as 20 %";
            fields.problem(key, Rule.BAD_WORD, "'" + key + "' is '" + text + "'", hint);
        }
        return otherwise;
    }

    /** A share as one says it. */
    public static String of(int percent) {
        return percent + " %";
    }

    /** A share of 0 to 1 as one says it. */
    static String of(double share) {
        return of((int) Math.round(share * WHOLE));
    }
}
