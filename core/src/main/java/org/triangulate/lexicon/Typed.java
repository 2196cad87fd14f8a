package org.triangulate.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was typed where a name is asked for, and what may have been meant by it.
 *
 * <p>Example: {@code Typed.of("Lukašenka")} is the same as Лукашэнка; {@code Typed.of("Latvai")} is one slip from Latvia.
 */
public final class Typed {
    /** Longer than any name. */
    private static final int LONGEST = 200;

    private static final int MOST_SLIPS = 3;

    private static final Likeness ON_ANOTHER_KEYBOARD = Likeness.of(1, false, false);

    private static final String APART = "[,;:/()|–—]|\\s-\\s|\\b(?:or|или|або|ці)\\b";

    private static final Pattern LISTED = Pattern.compile(APART, Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern JOINED =
            Pattern.compile(APART + "|&|\\b(?:and|и|і|ды)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final List<Variant> variants;

    /** What the same keys write when the keyboard is set to the other language: a name to the letter, or none. */
    private final List<Wording> otherKeyboards;

    private final Initials initials;

    private Typed(String text) {
        this.text = text;
        this.variants = readings(text).flatMap(Variant::of).toList();
        this.otherKeyboards = OtherScript.onItsKeyboard(text)
                .map(Wording::of)
                .filter(wording -> !wording.isEmpty())
                .toList();
        this.initials = Initials.of(Stream.concat(variants.stream().map(Variant::wording), otherKeyboards.stream())
                .flatMap(wording -> wording.words().stream())
                .toList());
    }

    /**
     * Takes apart what was typed.
     *
     * @throws IllegalArgumentException when the text {@linkplain #isTooLong is too long}
     */
    public static Typed of(String text) {
        if (isTooLong(text)) {
            throw new IllegalArgumentException("text must have no more than " + LONGEST + " characters");
        }
        return new Typed(text);
    }

    /** Whether a text is longer than any name. */
    public static boolean isTooLong(String text) {
        return text.length() > LONGEST;
    }

    private static Stream<Wording> readings(String text) {
        return Stream.of(text, Aside.without(text))
                .flatMap(words -> Stream.concat(Stream.of(words), OtherScript.inOneScript(words)))
                .distinct()
                .map(Wording::of)
                .filter(wording -> !wording.isEmpty());
    }

    /** Whether there is neither a letter nor a digit in it. */
    public boolean isEmpty() {
        return variants.isEmpty();
    }

    /** How near it comes to a name; empty where that was hardly meant. */
    public Optional<Likeness> likenessTo(Name name) {
        var nearest = isOnOtherKeyboard(name) ? ON_ANOTHER_KEYBOARD : Likeness.NONE;
        for (var variant : variants) {
            nearest = nearest.or(variant.likenessTo(name));
        }
        return nearest.slips() <= MOST_SLIPS ? Optional.of(nearest) : Optional.empty();
    }

    /** Every way to read it without any slip, all letters in one. */
    Stream<String> letters() {
        return variants.stream()
                .filter(variant -> variant.slips() == 0)
                .map(variant -> variant.wording().letters());
    }

    /** Whether it is worth comparing with a name: false where the two begin otherwise. */
    boolean mayBe(Name name) {
        return initials.overlap(name.initials());
    }

    private boolean isOnOtherKeyboard(Name name) {
        for (var wording : otherKeyboards) {
            if (wording.isSpeltAs(name.wording())) {
                return true;
            }
        }
        return false;
    }

    /** Whether it has a name in it, among other words. */
    public boolean contains(Name name) {
        return variants.stream().anyMatch(variant -> name.wording().isPartOf(variant.wording()));
    }

    /** Whether it is an answer and more: "Latvia or Lithuania", "Minsk, the capital". */
    public boolean isSeveral(Predicate<Typed> isName) {
        var listed = parts(LISTED);
        var joined = parts(JOINED);
        return (listed.size() > 1 && listed.stream().anyMatch(isName))
                || (joined.size() > 1 && joined.stream().allMatch(isName));
    }

    private List<Typed> parts(Pattern between) {
        return Arrays.stream(between.split(text))
                .filter(part -> !part.isBlank())
                .map(Typed::new)
                .toList();
    }
}
