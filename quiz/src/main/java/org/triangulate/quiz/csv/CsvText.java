package org.triangulate.quiz.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The text of a CSV file: commas, quotation marks where they are needed, a line feed behind each row. */
public final class CsvText {
    /** Some spreadsheets put it first. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    /** The text for some rows below a heading; texts of others have to be {@linkplain Defused defused}. */
    public static String of(List<String> heading, Stream<List<String>> rows) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(heading);
            rows.forEachOrdered(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The rows of a text, the heading among them; empty where it is no CSV. */
    public static Optional<List<CsvRow>> rows(String text) {
        return rows(text, ',');
    }

    /** The same, where something else than a comma stands between cells. */
    public static Optional<List<CsvRow>> rows(String text, char separator) {
        var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true);
        try (var csv = reader.ofCsvRecord(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text)) {
            return Optional.of(csv.stream()
                    .map(row -> new CsvRow(row.getStartingLineNumber(), row.getFields()))
                    .toList());
        } catch (IOException | CsvParseException e) {
            return Optional.empty();
        }
    }
}
