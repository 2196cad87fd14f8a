package org.triangulate.lexicon;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * When two ways of writing a word are the same word.
 *
 * <p>{@link #fold} forgets only what no reader minds: case, punctuation, stress marks, ё for е, the diacritics of Latin
 * letters and the stroke of ł. The letters й, ў and і stay themselves. {@link #sound} also forgets the script, and is for
 * finding, never for grading.
 */
public final class Spelling {
    private static final Pattern STRESS = Pattern.compile("[\\u0300\\u0301]");

    private static final Pattern LATIN_MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{Mn}+");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}\\p{Mn}]+");

    private static final Pattern APOSTROPHES = Pattern.compile("['‘’ʼʹ′`\"]");

    /** Spellings that several romanizations give to one sound, brought together; longer ones first. */
    private static final Map<Pattern, String> ONE_SOUND = sounds();

    private Spelling() {}

    /** The word as it is compared: two texts with one folding are the same answer. */
    public static String fold(String text) {
        return foldButYo(text).replace('ё', 'е');
    }

    /** The same with ё kept apart from е, as it is written otherwise in Latin letters. */
    static String foldButYo(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return PlainText.isPlain(small) ? PlainText.fold(small) : foldMarked(small);
    }

    private static String foldMarked(String small) {
        var decomposed = Normalizer.normalize(small, Normalizer.Form.NFD);
        var bare = APOSTROPHES.matcher(decomposed).replaceAll("");
        var unstressed =
                STRESS.matcher(LATIN_MARKS.matcher(bare).replaceAll("")).replaceAll("");
        var composed = Normalizer.normalize(unstressed, Normalizer.Form.NFC).replace('ł', 'l');
        return NO_LETTER.matcher(composed).replaceAll(" ").strip();
    }

    /** The words in small Latin letters without marks, as far as the script is known; other letters stay. */
    public static String latin(String text) {
        return Romanization.plain(fold(text));
    }

    /** The word as it sounds, in Latin letters, whichever script and romanization it was written in. */
    public static String sound(String text) {
        var sound = Romanization.plain(fold(text));
        for (var rule : ONE_SOUND.entrySet()) {
            sound = rule.getKey().matcher(sound).replaceAll(rule.getValue());
        }
        return sound;
    }

    private static Map<Pattern, String> sounds() {
        var sounds = new LinkedHashMap<Pattern, String>();
        sounds.put(Pattern.compile("[yj]"), "i");
        sounds.put(Pattern.compile("h"), "");
        sounds.put(Pattern.compile("w"), "v");
        sounds.put(Pattern.compile("i+"), "i");
        sounds.put(Pattern.compile("(.)\\1"), "$1");
        return sounds;
    }
}
