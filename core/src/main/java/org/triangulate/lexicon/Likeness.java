package org.triangulate.lexicon;

/**
 * How near what was typed comes to a name; the nearer likeness is the lesser one.
 *
 * @param slips of the fingers, and what counts as one: another order of words, a title, a keyboard in the wrong language
 * @param transliterated whether the two are in different scripts
 * @param far in what order likenesses come
 */
public record Likeness(int slips, boolean transliterated, int far) implements Comparable<Likeness> {
    /** Further than any that counts. */
    static final Likeness NONE = new Likeness(Word.FAR, false, 2 * Word.FAR);

    private static final int MOST_SLIPS = 20;

    /**
     * Between two names as near, the one in the script that was typed is meant. Who types Cyrillic letters means a Cyrillic
     * name first, even with a slip, so that й for и is told; who types Latin ones may mean either.
     */
    static Likeness of(int slips, boolean nameIsCyrillic, boolean typedIsCyrillic) {
        var crossing = nameIsCyrillic == typedIsCyrillic ? 0 : typedIsCyrillic ? 2 * MOST_SLIPS : 1;
        return new Likeness(slips, crossing > 0, 2 * slips + crossing);
    }

    /** The nearer of the two. */
    Likeness or(Likeness other) {
        return other.compareTo(this) < 0 ? other : this;
    }

    /** Whether it is the name itself, in another script perhaps. */
    public boolean isSame() {
        return slips == 0;
    }

    @Override
    public int compareTo(Likeness other) {
        return Integer.compare(far, other.far);
    }
}
