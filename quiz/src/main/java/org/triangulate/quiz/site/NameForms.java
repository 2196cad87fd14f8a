package org.triangulate.quiz.site;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.triangulate.lexicon.Spelling;
import org.triangulate.model.Names;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.html.Element;
import org.triangulate.quiz.html.Html;
import org.triangulate.quiz.html.Words;

/**
 * What a thing is called in other languages and spellings, each marked as of its language, so that a voice reads it right.
 *
 * <p>A spelling that the course gives for a language is of that language. Another one in Latin letters that sounds like a
 * Cyrillic form is that form, transliterated: {@code be-Latn}. Of other Cyrillic spellings it is only known that they are
 * Cyrillic.
 */
final class NameForms {
    private static final String CYRILLIC = "und-Cyrl";

    private final Phrases phrases;
    private final CourseText text;

    NameForms(Phrases phrases, CourseText text) {
        this.phrases = phrases;
        this.text = text;
    }

    /** A list of them; nothing where there is no other form. */
    List<Html> of(Names names) {
        var forms = new ArrayList<Html>();
        names.byLanguage().forEach((tag, form) -> {
            if (!form.equals(names.preferred())) {
                forms.add(Element.of("li", tongue(language(tag)), marked(form, LanguageTag.of(tag))));
            }
        });
        if (!names.also().isEmpty()) {
            forms.add(Element.of("li", also(names)));
        }
        return forms.isEmpty() ? List.of() : List.of(Element.of("ul", forms).with("class", "forms"));
    }

    private List<Html> also(Names names) {
        var also = new ArrayList<Html>();
        also.add(tongue(phrases.say("site.also")));
        names.also().forEach(form -> {
            if (also.size() > 1) {
                also.add(new Words(", "));
            }
            also.add(form(form, names));
        });
        return also;
    }

    private static Html tongue(String words) {
        return Element.of("span", words + " ").with("class", "tongue");
    }

    private String language(String tag) {
        return LanguageTag.of(tag)
                .map(known -> Locale.forLanguageTag(known)
                        .getDisplayLanguage(phrases.language().locale()))
                .orElse(tag);
    }

    private Html form(String form, Names names) {
        return languageOf(form, names)
                .map(tag -> marked(form, Optional.of(tag)))
                .orElseGet(() -> text.words(form));
    }

    private static Html marked(String form, Optional<String> tag) {
        return tag.<Html>map(known -> Element.of("span", form).with("lang", known))
                .orElseGet(() -> new Words(form));
    }

    /** The tag of the language that a spelling is in; empty where it is the course's, as far as anybody can tell. */
    static Optional<String> languageOf(String form, Names names) {
        return tag(names, given -> Spelling.fold(given).equals(Spelling.fold(form)))
                .or(() -> isCyrillic(form) ? Optional.of(CYRILLIC) : transliterated(form, names));
    }

    private static Optional<String> transliterated(String form, Names names) {
        return tag(names, given -> isCyrillic(given) && Spelling.sound(given).equals(Spelling.sound(form)))
                .map(LanguageTag::inLatin);
    }

    private static Optional<String> tag(Names names, Predicate<String> isIt) {
        return names.byLanguage().entrySet().stream()
                .filter(entry -> isIt.test(entry.getValue()))
                .flatMap(entry -> LanguageTag.of(entry.getKey()).stream())
                .findFirst();
    }

    private static boolean isCyrillic(String form) {
        return form.codePoints().anyMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.CYRILLIC);
    }
}
