package org.triangulate.dist;

import static org.triangulate.dist.Roff.bold;
import static org.triangulate.dist.Roff.italic;

/** What the program finds where it is started, and no definition of the command line tells. */
final class Surroundings {
    private Surroundings() {}

    static void write(Roff page) {
        page.heading("ENVIRONMENT")
                .entry(bold("NO_COLOR"), "Set to anything, it asks for plain text.")
                .entry(bold("TERM"), "Where it is missing or dumb, text is plain.")
                .entry(bold("COLUMNS"), "How wide plain text is; 80 unless it says otherwise.")
                .entry(bold("XDG_DATA_HOME"), "In which folder the folder triangulate with your progress is.");
        page.heading("FILES")
                .entry(italic("~/.local/share/triangulate"), "Your progress, unless XDG_DATA_HOME is set.");
    }
}
