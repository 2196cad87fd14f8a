package org.triangulate.exercises.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.triangulate.lexicon.Spelling;

/** A text that is searched for names: word by word, in any case and inflection. */
final class EssayText {
    /** A word, without the English 's behind it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{Mn}]+(?:['’ʼ](?![sS](?!\\p{L}))\\p{L}+)*");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Two longer words that sound alike are taken for one, as "Lukašenka" and "Lukashenka" are. */
    private static final int LONG = 6;

    /** So short a name in capitals, as "US", is looked for in capitals. */
    private static final int SHORT = 3;

    private final String text;
    private final List<Word> words;

    private record Word(String written, String folded, String sound, Place place) {
        static Word of(String written, Place place) {
            return new Word(written, Spelling.fold(written), Spelling.sound(written), place);
        }

        boolean agrees(Word other) {
            return Inflection.agree(folded, other.folded)
                    || (sound.length() >= LONG && other.sound.length() >= LONG && Inflection.agree(sound, other.sound));
        }

        boolean isCapitals() {
            return written.equals(written.toUpperCase(Locale.ROOT))
                    && written.codePoints().anyMatch(Character::isLetter);
        }

        boolean isShortInCapitals() {
            return isCapitals() && written.length() > 1 && written.length() <= SHORT;
        }
    }

    EssayText(String text) {
        this.text = text;
        this.words = words(text);
    }

    String text() {
        return text;
    }

    /** How many words it has, as one counts them: between spaces. */
    static int count(String text) {
        return (int) SPACES.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = WORD.matcher(text);
        while (found.find()) {
            var word = Word.of(found.group(), new Place(found.start(), found.end()));
            if (!word.folded().isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** The first place where the words of a name stand one behind the other. */
    Optional<Place> find(String name) {
        var wanted = words(name);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        for (int start = 0; start + wanted.size() <= words.size(); start++) {
            if (standsAt(start, wanted)) {
                var last = words.get(start + wanted.size() - 1).place();
                return Optional.of(new Place(words.get(start).place().start(), last.end()));
            }
        }
        return Optional.empty();
    }

    private boolean standsAt(int start, List<Word> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            var word = words.get(start + i);
            var name = wanted.get(i);
            if (!name.agrees(word) || (name.isShortInCapitals() && !word.isCapitals())) {
                return false;
            }
        }
        return true;
    }
}
