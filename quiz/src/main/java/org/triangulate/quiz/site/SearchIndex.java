package org.triangulate.quiz.site;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;
import org.triangulate.glossary.Term;
import org.triangulate.lexicon.Spelling;

/**
 * What the search of the glossary looks words up in: every spelling of every term, folded and as it sounds, and how
 * Cyrillic letters are written in Latin ones, which the script takes from here rather than have a table of its own.
 */
final class SearchIndex {
    static final String FILE = "glossary-index.js";

    private static final int FIRST = 'а';

    /** The last of the Cyrillic letters that European languages have. */
    private static final int LAST = 'ґ';

    private SearchIndex() {}

    /** The text of a script that says nothing but the index. */
    static String of(Edition edition) {
        var terms = edition.material().glossary().terms().stream()
                .sorted(GlossaryPage.BY_NAME)
                .map(SearchIndex::entry)
                .toList();
        var index = Node.mapping()
                .with("letters", letters())
                .with("terms", Node.list(terms))
                .done();
        var json = new StringWriter();
        Json.write(index, json);
        return "globalThis.glossaryIndex = " + json + ";\n";
    }

    private static Node entry(Term term) {
        return Node.mapping()
                .with("id", term.id())
                .with("folded", spellings(term, Spelling::fold))
                .with("sounds", spellings(term, Spelling::sound))
                .done();
    }

    private static Node spellings(Term term, UnaryOperator<String> form) {
        var words = new ArrayList<>(term.names().all());
        if (!term.literal().isEmpty()) {
            words.add(term.literal());
        }
        return Node.texts(words.stream()
                .map(form)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    private static Node letters() {
        var letters = Node.mapping();
        IntStream.rangeClosed(FIRST, LAST)
                .filter(Character::isLowerCase)
                .mapToObj(Character::toString)
                .filter(letter -> !Spelling.latin(letter).equals(letter))
                .forEach(letter -> letters.with(letter, Spelling.latin(letter)));
        return letters.done();
    }
}
