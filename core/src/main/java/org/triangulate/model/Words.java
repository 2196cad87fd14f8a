package org.triangulate.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of a course file for the constants of an enumeration: {@code OTHER_YEAR} is written {@code other-year}. */
public final class Words {
    private Words() {}

    /** The word for a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant for a word; empty where none is written so. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
