package org.triangulate.phrases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Something to be said, whatever the language: for where it comes up before anybody knows who will read it.
 *
 * <p>Example: {@code Phrase.of("profile.moved", file)}.
 *
 * @param key names it in the bundles
 * @param number decides between the forms of a phrase that has several; it stands at <code>{0}</code>
 * @param arguments what stands at the other places; a phrase among them is said in the same language
 */
public record Phrase(String key, Optional<Long> number, List<Object> arguments) {
    /** The name of what is no phrase of any bundle: its arguments stand side by side as they are. */
    private static final String NAMELESS = "";

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Optional.empty(), Arrays.asList(arguments));
    }

    /** Words that are the same in every language. */
    public static Phrase verbatim(String words) {
        return of(NAMELESS, words);
    }

    /** Several phrases, one behind the other. */
    public static Phrase together(String between, Phrase... phrases) {
        var parts = new ArrayList<Object>();
        for (var phrase : phrases) {
            if (!parts.isEmpty()) {
                parts.add(between);
            }
            parts.add(phrase);
        }
        return of(NAMELESS, parts.toArray());
    }

    boolean isNameless() {
        return key.isEmpty();
    }

    /** One that has a form for each kind of number. */
    public static Phrase count(String key, long number, Object... more) {
        return new Phrase(key, Optional.of(number), Arrays.asList(more));
    }
}
