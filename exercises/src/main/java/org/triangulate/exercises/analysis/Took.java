package org.triangulate.exercises.analysis;

import java.time.Duration;
import java.util.Locale;

/** A time as a stopwatch shows it. */
public final class Took {
    private static final int SIXTY = 60;

    private Took() {}

    /** Minutes and seconds, "1:20"; with hours where there are any, "2:01:20". */
    public static String shown(Duration time) {
        var seconds = Math.max(0, time.toMillis() + 500) / 1000;
        var minutes = seconds / SIXTY;
        return minutes < SIXTY
                ? String.format(Locale.ROOT, "%d:%02d", minutes, seconds % SIXTY)
                : String.format(Locale.ROOT, "%d:%02d:%02d", minutes / SIXTY, minutes % SIXTY, seconds % SIXTY);
    }
}
