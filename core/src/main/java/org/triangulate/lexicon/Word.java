package org.triangulate.lexicon;

import org.apache.commons.lang3.StringUtils;

/**
 * A word of a name or of what was typed.
 *
 * @param text in small letters
 * @param hasDigit whether it is a number or has one in it
 * @param letters those of the text
 * @param latin how each of them is written in Latin letters, where it is Cyrillic
 */
record Word(String text, boolean cyrillic, boolean hasDigit, Letters letters, Letters latin) {
    /** More than any number of slips that is forgiven. */
    static final int FAR = 1_000;

    private static final int SHORTEST_WITH_PLURAL = 4;

    /** @param text in small letters, where ё may stand beside е */
    static Word of(String text) {
        var plain = text.replace('ё', 'е');
        var letters = Letters.of(plain);
        var cyrillic = Romanization.isCyrillic(plain);
        var latin = cyrillic ? Letters.of(Romanization.of(text)) : letters;
        return new Word(plain, cyrillic, plain.chars().anyMatch(Character::isDigit), letters, latin);
    }

    /** Whether it may stand abbreviated for a word, in whichever script: "в" and "v" for Владимир. */
    boolean isInitialOf(Word other) {
        return text.length() == 1
                && (other.text.startsWith(text)
                        || (other.cyrillic && !cyrillic && other.latin.first().beginsWith(text))
                        || (cyrillic && !other.cyrillic && latin.first().begins(other.text)));
    }

    /**
     * How many slips lie between this word of a name and a typed one; {@link #FAR} where there are too many. Digits never
     * slip.
     *
     * @param alone whether it is all there is of the name: fewer slips are forgiven then than among other words
     */
    int slipsTo(Word typed, boolean alone) {
        if (text.equals(typed.text)) {
            return 0;
        }
        if (hasDigit || typed.hasDigit) {
            return FAR;
        }
        var most = forgiven(Math.min(text.length(), typed.text.length()), alone);
        var slips = slipsTo(typed, most);
        if (slips <= most) {
            return slips;
        }
        return isPluralOf(typed) || typed.isPluralOf(this) ? 1 : FAR;
    }

    private int slipsTo(Word typed, int most) {
        if (cyrillic && !typed.cyrillic) {
            return Slips.between(latin, typed, most);
        }
        return typed.cyrillic && !cyrillic
                ? Slips.between(typed.latin, this, most)
                : Slips.between(letters, typed, most);
    }

    /** The limits keep other words apart: exploitation and exportation, transition and transaction. */
    private static int forgiven(int letters, boolean alone) {
        if (letters < 5) {
            return 0;
        }
        if (alone) {
            return letters < 12 ? 1 : letters < 18 ? 2 : 3;
        }
        return letters < 8 ? 1 : letters < 15 ? 2 : 3;
    }

    private boolean isPluralOf(Word other) {
        var one = other.text;
        return one.length() >= SHORTEST_WITH_PLURAL
                && text.endsWith("s")
                && ((text.length() == one.length() + 1 && text.startsWith(one))
                        || (one.endsWith("y") && text.equals(StringUtils.chop(one) + "ies")));
    }
}
