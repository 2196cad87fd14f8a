package org.triangulate.quiz.start;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.screen.Paragraph;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Line.Span;
import org.triangulate.quiz.text.Style;

/** How openings are written to a file and read back: quick to read, as somebody waits. */
final class OpeningForm {
    /** More of anything is no file of ours. */
    private static final int MOST = 1000;

    private OpeningForm() {}

    /** How one thing of a list is written. */
    @FunctionalInterface
    private interface Writer<T> {
        void write(DataOutputStream out, T thing) throws IOException;
    }

    /** How one thing of a list is read. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void writeBasis(DataOutputStream out, Basis basis) throws IOException {
        out.writeUTF(basis.program());
        out.writeUTF(basis.language());
        out.writeBoolean(basis.plain());
        out.writeUTF(basis.zone());
        out.writeUTF(basis.profile());
    }

    static Basis readBasis(DataInputStream in) throws IOException {
        return new Basis(in.readUTF(), in.readUTF(), in.readBoolean(), in.readUTF(), in.readUTF());
    }

    static void writeOpenings(DataOutputStream out, List<Opening> openings) throws IOException {
        writeAll(out, openings, OpeningForm::writeOpening);
    }

    static List<Opening> readOpenings(DataInputStream in) throws IOException {
        return readAll(in, OpeningForm::readOpening);
    }

    private static void writeOpening(DataOutputStream out, Opening opening) throws IOException {
        out.writeLong(opening.from().toEpochMilli());
        out.writeLong(opening.until().toEpochMilli());
        writeAll(out, opening.paragraphs(), OpeningForm::writeParagraph);
    }

    private static Opening readOpening(DataInputStream in) throws IOException {
        var from = Instant.ofEpochMilli(in.readLong());
        var until = Instant.ofEpochMilli(in.readLong());
        return new Opening(from, until, readAll(in, OpeningForm::readParagraph));
    }

    private static void writeParagraph(DataOutputStream out, Paragraph paragraph) throws IOException {
        out.writeUTF(paragraph.first());
        out.writeUTF(paragraph.indent());
        writeAll(out, paragraph.line().spans(), OpeningForm::writeSpan);
    }

    private static Paragraph readParagraph(DataInputStream in) throws IOException {
        var first = in.readUTF();
        var indent = in.readUTF();
        return new Paragraph(new Line(readAll(in, OpeningForm::readSpan)), first, indent);
    }

    private static void writeSpan(DataOutputStream out, Span span) throws IOException {
        out.writeUTF(span.text());
        out.writeUTF(span.style().name());
    }

    private static Span readSpan(DataInputStream in) throws IOException {
        return new Span(in.readUTF(), Style.valueOf(in.readUTF()));
    }

    private static <T> void writeAll(DataOutputStream out, List<T> things, Writer<T> writer) throws IOException {
        out.writeShort(things.size());
        for (var thing : things) {
            writer.write(out, thing);
        }
    }

    private static <T> List<T> readAll(DataInputStream in, Reader<T> reader) throws IOException {
        var count = in.readUnsignedShort();
        if (count > MOST) {
            throw new IOException("this is no file of openings");
        }
        var things = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            things.add(reader.read(in));
        }
        return things;
    }
}
