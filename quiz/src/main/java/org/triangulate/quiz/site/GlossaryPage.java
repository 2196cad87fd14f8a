package org.triangulate.quiz.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.triangulate.glossary.Term;
import org.triangulate.lexicon.Spelling;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/** Every term: how it is written, what it means, who uses it how; a box searches them where scripts run. */
record GlossaryPage(Edition edition) implements SitePage {
    /** As a dictionary has them. */
    static final Comparator<Term> BY_NAME =
            Comparator.comparing((Term term) -> Spelling.fold(term.label())).thenComparing(Term::id);

    @Override
    public Section section() {
        return Section.GLOSSARY;
    }

    @Override
    public String title() {
        return edition.say(section().title());
    }

    @Override
    public List<Html> body() {
        var byLetter = edition.material().glossary().terms().stream()
                .sorted(BY_NAME)
                .collect(Collectors.groupingBy(GlossaryPage::letter, TreeMap::new, Collectors.toList()));
        var body = new ArrayList<Html>();
        body.add(search());
        body.add(letters(List.copyOf(byLetter.keySet())));
        byLetter.forEach((letter, terms) -> body.add(group(letter, terms)));
        return body;
    }

    private static String letter(Term term) {
        var folded = Spelling.fold(term.label());
        return folded.isEmpty() ? "#" : Character.toString(Character.toUpperCase(folded.codePointAt(0)));
    }

    /** Hidden until the script shows it; where none runs, the list is whole. */
    private Element search() {
        return Element.of(
                        "div",
                        Element.of("label", edition.say("site.search")).with("for", "_search"),
                        Element.of("input")
                                .with("id", "_search")
                                .with("type", "search")
                                .with("autocomplete", "off")
                                .with("spellcheck", "false")
                                .with("aria-describedby", "_hint"),
                        Element.of("p", edition.say("site.search.hint"))
                                .with("id", "_hint")
                                .with("class", "aside"),
                        Element.of("p")
                                .with("id", "_found")
                                .with("role", "status")
                                .with(
                                        "data-found",
                                        edition.say("site.found", "#", section().size(edition.material())))
                                .with("data-none", edition.say("site.found.none")))
                .with("role", "search")
                .with("id", "_box")
                .with("class", "search")
                .with("hidden", "hidden");
    }

    private Element letters(List<String> letters) {
        var links = letters.stream()
                .map(letter -> Element.of("li", Links.to("#" + anchor(letter), new Words(letter))))
                .toList();
        return Element.of("nav", Element.of("ul", links))
                .with("aria-label", edition.say("site.letters"))
                .with("class", "letters");
    }

    private static String anchor(String letter) {
        return "_" + Integer.toHexString(letter.codePointAt(0));
    }

    private Element group(String letter, List<Term> terms) {
        var parts = new ArrayList<Html>();
        parts.add(Element.of("h2", letter).with("id", anchor(letter)));
        terms.forEach(term -> parts.add(entry(term)));
        return Element.of("div", parts).with("class", "group");
    }

    private Element entry(Term term) {
        var parts = new ArrayList<Html>();
        var heading = Element.of("h3", term.label());
        parts.add(
                term.literal().isEmpty()
                        ? edition.text().mark(heading)
                        : NameForms.languageOf(term.label(), term.names())
                                .map(tag -> heading.with("lang", tag))
                                .orElseGet(() -> edition.text().mark(heading)));
        parts.addAll(edition.forms().of(term.names()));
        if (!term.literal().isEmpty()) {
            parts.add(
                    Element.of("p", edition.say("site.literal", term.literal())).with("class", "aside"));
        }
        parts.add(edition.text().prose(term.definition()));
        parts.addAll(edition.citations().below(term.citations()));
        parts.addAll(uses(term));
        parts.addAll(related(term));
        parts.addAll(edition.unit(term.unit()));
        return Element.of("article", parts).with("id", term.id()).with("class", "entry");
    }

    private List<Html> uses(Term term) {
        if (term.uses().isEmpty()) {
            return List.of();
        }
        var uses = term.uses().stream()
                .map(use -> {
                    var parts = new ArrayList<Html>();
                    parts.add(edition.text().prose(use.says()));
                    parts.addAll(edition.citations().below(use.citations()));
                    return Element.of("li", parts);
                })
                .toList();
        return List.of(Element.of("h4", edition.say("site.uses")), Element.of("ul", uses));
    }

    private List<Html> related(Term term) {
        var related = edition.material().glossary().related(term);
        if (related.isEmpty()) {
            return List.of();
        }
        var line = new ArrayList<Html>();
        line.add(new Words(edition.say("site.related") + " "));
        line.addAll(edition.links().inLine(related.stream().map(Term::id).toList()));
        return List.of(Element.of("p", line).with("class", "related"));
    }
}
