package org.triangulate.glossary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.Draft;
import org.triangulate.lexicon.Entry;
import org.triangulate.lexicon.Lexicon;

/**
 * The terms of a course, found by any spelling, in any script.
 *
 * <p>Example: {@code glossary.lookUp("кормление")} finds the term {@code kormlenie}, and so do {@code kormleniye} and
 * {@code feeding}.
 */
public final class Glossary {
    /** The folder of a course that holds its terms. */
    public static final String PART = "glossary";

    private static final int MOST_GUESSES = 5;

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Lexicon lexicon;

    public Glossary(List<Term> terms) {
        terms.forEach(term -> this.terms.put(term.id(), term));
        var entries = new ArrayList<Entry>();
        terms.forEach(term -> entries.addAll(Entry.of(term, term.names())));
        this.lexicon = new Lexicon(entries);
    }

    /** Reads the terms of a course; what is wrong with them is among the draft's problems. */
    public static Glossary read(CourseFiles files, Draft draft) {
        var terms = new ArrayList<Term>();
        for (var file : files.part(PART)) {
            var fields = draft.fields(file);
            terms.addAll(fields.optionalParts("terms", Term::read));
            fields.build(() -> file);
        }
        return new Glossary(terms);
    }

    /** Every term, in the order of the course's files. */
    public List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /** The term with this id. */
    public Optional<Term> find(String id) {
        return Optional.ofNullable(terms.get(id));
    }

    /** Every spelling of every term. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** What a word stands for: the terms that are spelt so, or else the likeliest guesses, nearest first. */
    public LookUp lookUp(String word) {
        var exact = termsOf(lexicon.exactly(word));
        return exact.isEmpty() ? new LookUp(false, termsOf(lexicon.near(word, MOST_GUESSES))) : new LookUp(true, exact);
    }

    private List<Term> termsOf(List<Entry> entries) {
        return entries.stream().map(entry -> terms.get(entry.id())).toList();
    }

    /** The terms that a term names as related, and those that name it. */
    public List<Term> related(Term term) {
        return terms.values().stream()
                .filter(other ->
                        term.related().contains(other.id()) || other.related().contains(term.id()))
                .toList();
    }

    /**
     * What looking a word up found.
     *
     * @param exact whether the terms are spelt as asked; else they are guesses
     */
    public record LookUp(boolean exact, List<Term> terms) {
        public LookUp {
            terms = List.copyOf(terms);
        }
    }
}
