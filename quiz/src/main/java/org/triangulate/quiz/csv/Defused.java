package org.triangulate.quiz.csv;

/**
 * Texts of others in cells: a cell that a spreadsheet would take for a formula has an apostrophe before it, as OWASP
 * advises against CSV injection, and so has one that begins with an apostrophe; so that what is read is what was written.
 *
 * <p>Example: {@code Defused.cell("=1+1")} is {@code '=1+1}. A number of the program's own needs none of it.
 */
public final class Defused {
    /** The full-width signs count as the others in some spreadsheets. */
    private static final String DANGEROUS = "=+-@\t\r\n'＝＋－＠";

    private Defused() {}

    /** The cell for a text. */
    public static String cell(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** The text of a cell. */
    public static String text(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }
}
