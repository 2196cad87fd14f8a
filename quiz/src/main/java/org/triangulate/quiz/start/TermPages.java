package org.triangulate.quiz.start;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Spelling;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.material.TermPage;

/** The pages of the shipped course's terms, as the build made them: one is found and read without the course. */
public final class TermPages {
    private static final String PAGES = "terms.bin";

    /** A line for each spelling: as it is compared, and the ids of what is spelt so. */
    private static final String SPELLINGS = "spellings.txt";

    private TermPages() {}

    /**
     * The terms that have this id, or else are spelt so, as {@link org.triangulate.glossary.Glossary#lookUp} finds them;
     * none where the word can only be guessed at.
     */
    public static List<TermPage> find(String word) {
        try {
            var called = page(word);
            return called.isEmpty() ? pages(ids(Spelling.fold(word))) : called;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TermPage> pages(List<String> ids) throws IOException {
        var pages = new ArrayList<TermPage>();
        for (var id : ids) {
            pages.addAll(page(id));
        }
        return pages;
    }

    private static List<TermPage> page(String id) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Ready.open(PAGES)))) {
            for (int left = in.readInt(); left > 0; left--) {
                var page = TermForm.readIf(id, in);
                if (!page.isEmpty()) {
                    return page;
                }
            }
            return List.of();
        }
    }

    private static List<String> ids(String folded) throws IOException {
        try (var file = Ready.open(SPELLINGS)) {
            var lines = "\n" + new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var found = lines.indexOf("\n" + folded + "\t");
            if (found < 0) {
                return List.of();
            }
            var ids = found + folded.length() + 2;
            return List.of(lines.substring(ids, lines.indexOf('\n', ids)).split(" "));
        }
    }

    /** Makes the pages of a course in a folder. */
    static void write(Material material, Path folder) throws IOException {
        var terms = material.glossary().terms();
        try (var out = new DataOutputStream(Files.newOutputStream(folder.resolve(PAGES)))) {
            out.writeInt(terms.size());
            for (var term : terms) {
                TermForm.write(out, term.id(), TermPage.of(term, material));
            }
        }
        var lexicon = material.glossary().lexicon();
        var lines = lexicon.entries().stream()
                .map(Entry::spelling)
                .map(Spelling::fold)
                .distinct()
                .map(folded -> folded + "\t" + String.join(" ", lexicon.idsOf(folded)) + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve(SPELLINGS), lines);
    }
}
