package org.triangulate.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to read what was typed: as it stands, without its article, without "company" or "President", or with the family
 * name moved to where it belongs.
 *
 * @param slips what it takes to be read so
 * @param article whether an article was left out, which before the name of a person would be an initial
 */
record Variant(Wording wording, int slips, boolean article) {
    /** What an answer may begin with: "a hegemon", "in Minsk". */
    private static final Set<String> ARTICLES = Set.of("a", "an", "in", "at");

    /** Words that say what sort of thing is named, and no more. */
    private static final Set<String> DESCRIBING = Set.of("""
            country republic city town company firm party movement organization organisation park newspaper
            president pres minister prime foreign mr mrs ms dr prof professor jr sr
            страна республика город г компания партия движение газета президент министр господин
            краіна рэспубліка горад кампанія партыя рух прэзідэнт міністр спадар
            """.strip().split("\\s+"));

    static Stream<Variant> of(Wording typed) {
        var words = typed.words();
        var variants = new ArrayList<Variant>();
        variants.add(new Variant(typed, 0, false));
        if (words.size() > 1 && ARTICLES.contains(words.get(0).text())) {
            variants.add(new Variant(Wording.ofWords(words.subList(1, words.size())), 0, true));
        }
        var naming =
                words.stream().filter(word -> !DESCRIBING.contains(word.text())).toList();
        if (naming.size() < words.size() && !naming.isEmpty()) {
            variants.add(new Variant(Wording.ofWords(naming), 1, false));
        }
        if (words.size() > 1 && !typed.hasDigit()) {
            variants.add(new Variant(rotated(words, 1), 1, false));
            variants.add(new Variant(rotated(words, -1), 1, false));
        }
        return variants.stream();
    }

    private static Wording rotated(List<Word> words, int by) {
        var rotated = new ArrayList<>(words);
        Collections.rotate(rotated, by);
        return Wording.ofWords(rotated);
    }

    Likeness likenessTo(Name name) {
        var all = slips + slipsTo(name);
        return all < Word.FAR ? Likeness.of(all, name.wording().isCyrillic(), wording.isCyrillic()) : Likeness.NONE;
    }

    private int slipsTo(Name name) {
        if (article && name.isOfPerson()) {
            return Word.FAR;
        }
        var whole = name.wording().slipsTo(wording);
        return name.fullName()
                .map(full -> Math.min(whole, full.slipsTo(wording.words()) + 1))
                .orElse(whole);
    }
}
