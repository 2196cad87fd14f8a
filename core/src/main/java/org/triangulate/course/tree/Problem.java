package org.triangulate.course.tree;

/**
 * Something in a course that its author has to mend: where, what is wrong, what to write instead.
 *
 * <p>Printed as {@code model/events.yaml:12:9: error TR208: '2004-13' has no month 13; months are 01 to 12}.
 *
 * @param message what is wrong
 * @param hint what to write; empty where the message says it all
 */
public record Problem(Location location, Rule rule, String message, String hint) {
    /** A message may quote what an author wrote, and must not speak to the terminal. */
    public Problem {
        message = Unprintable.masked(message);
        hint = Unprintable.masked(hint);
    }

    @Override
    public String toString() {
        var severity = rule.isWarning() ? "warning " : "error ";
        return location + ": " + severity + rule.code() + ": " + message + (hint.isEmpty() ? "" : "; " + hint);
    }
}
