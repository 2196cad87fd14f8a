package org.triangulate.quiz.start;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.material.TermPage;
import org.triangulate.quiz.material.TermPage.Usage;

/** How the page of a term is written to a file and read back: quick to read, and quicker to pass over. */
final class TermForm {
    private TermForm() {}

    static void write(DataOutputStream out, String id, TermPage page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        write(new DataOutputStream(bytes), page);
        out.writeUTF(id);
        out.writeInt(bytes.size());
        bytes.writeTo(out);
    }

    private static void write(DataOutputStream out, TermPage page) throws IOException {
        out.writeUTF(page.label());
        writeTexts(out, page.originals());
        out.writeUTF(page.literal());
        out.writeUTF(page.unit());
        out.writeUTF(page.definition());
        out.writeShort(page.uses().size());
        for (var use : page.uses()) {
            out.writeUTF(use.says());
            writeTexts(out, use.cited());
        }
        writeTexts(out, page.related());
        writeTexts(out, page.cited());
        out.writeInt(page.items());
    }

    /** The page of a term, where it is the next one in the file; otherwise nothing, and the file stands behind it. */
    static List<TermPage> readIf(String id, DataInputStream in) throws IOException {
        var wanted = in.readUTF().equals(id);
        var length = in.readInt();
        if (wanted) {
            return List.of(read(in));
        }
        in.skipNBytes(length);
        return List.of();
    }

    private static TermPage read(DataInputStream in) throws IOException {
        return new TermPage(
                in.readUTF(),
                readTexts(in),
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                readUses(in),
                readTexts(in),
                readTexts(in),
                in.readInt());
    }

    private static List<Usage> readUses(DataInputStream in) throws IOException {
        var uses = new ArrayList<Usage>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            uses.add(new Usage(in.readUTF(), readTexts(in)));
        }
        return uses;
    }

    private static void writeTexts(DataOutputStream out, List<String> texts) throws IOException {
        out.writeShort(texts.size());
        for (var text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readTexts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
