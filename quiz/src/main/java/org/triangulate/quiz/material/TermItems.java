package org.triangulate.quiz.material;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.triangulate.exercises.Item;
import org.triangulate.exercises.Level;
import org.triangulate.exercises.Option;
import org.triangulate.exercises.SingleChoice;
import org.triangulate.glossary.Glossary;
import org.triangulate.glossary.Term;

/** Asks which term a definition fits; the distractors are other terms of the unit, unrelated ones first. */
final class TermItems {
    private static final int DISTRACTORS = 3;

    private TermItems() {}

    static List<Item> of(Glossary glossary) {
        return glossary.terms().stream().flatMap(term -> item(term, glossary)).toList();
    }

    private static Stream<Item> item(Term term, Glossary glossary) {
        var id = Item.GENERATED + "term-" + term.id();
        var siblings = new ArrayList<>(glossary.terms().stream()
                .filter(other -> other.unit().equals(term.unit()) && !other.equals(term))
                .toList());
        if (siblings.size() < DISTRACTORS) {
            return Stream.empty();
        }
        Collections.shuffle(siblings, new Random(id.hashCode()));
        siblings.sort(Comparator.comparing(other -> isRelated(term, other)));
        var options = new ArrayList<Option>();
        options.add(new Option(term.label(), usage(term), true));
        siblings.stream()
                .limit(DISTRACTORS)
                .forEach(other -> options.add(new Option(
                        other.label(),
                        "**" + other.label() + "** means something else: " + other.definition(),
                        false)));
        return Stream.of(new Item(
                        id,
                        1,
                        term.unit(),
                        "",
                        Level.UNDERSTAND,
                        List.of(term.id()),
                        "Which term fits?\n\n" + term.definition(),
                        new SingleChoice(options),
                        usage(term),
                        term.citations())
                .orAsked(
                        "Which term is meant?\n\n" + term.definition(),
                        "What is this called?\n\n" + term.definition()));
    }

    /** A related term may fit the definition in part; it stands in only where there are too few others. */
    private static boolean isRelated(Term term, Term other) {
        return term.related().contains(other.id()) || other.related().contains(term.id());
    }

    private static String usage(Term term) {
        return term.uses().stream().findFirst().map(use -> use.says()).orElse(term.definition());
    }
}
