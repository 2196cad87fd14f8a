package org.triangulate.phrases;

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
    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, Optional.empty(), Arrays.asList(arguments));
    }

    /** One that has a form for each kind of number. */
    public static Phrase count(String key, long number, Object... more) {
        return new Phrase(key, Optional.of(number), Arrays.asList(more));
    }
}
