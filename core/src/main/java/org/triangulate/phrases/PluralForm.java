package org.triangulate.phrases;

import java.util.Locale;

/** The forms that a word takes behind a number: 1 дзень, 2 дні, 5 дзён. */
public enum PluralForm {
    ONE,
    FEW,
    MANY;

    /** How a bundle marks it: "few". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
