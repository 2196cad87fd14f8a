package org.triangulate.quiz.terminal;

import java.util.List;
import java.util.function.Function;
import org.triangulate.quiz.text.Line;

/**
 * What is shown where somebody is to type.
 *
 * @param line the words in front of the cursor
 * @param remembered whether what is typed joins the history that the arrow keys walk through
 * @param wakeable whether {@link Console#wake} ends the asking
 * @param keys letters that are a whole reply: who types one first need not press Enter, where keys come one by one
 * @param completions what the Tab key may complete the last of these words to
 */
public record Prompt(
        Line line,
        boolean remembered,
        boolean wakeable,
        String keys,
        Function<List<String>, List<String>> completions) {
    /** One that nothing but the keys can end. */
    public Prompt(Line line, boolean remembered, Function<List<String>, List<String>> completions) {
        this(line, remembered, false, "", completions);
    }

    /** For an answer: nothing is remembered, and Tab gives nothing away. */
    public static Prompt forAnswer(Line line) {
        return new Prompt(line, false, words -> List.of());
    }

    /** For an answer, unless something happens first that wakes the console. */
    public static Prompt untilWoken(Line line) {
        return forAnswer(line).orWoken();
    }

    /** The same, with letters that are a whole reply. */
    public Prompt withKeys(String letters) {
        return new Prompt(line, remembered, wakeable, letters, completions);
    }

    /** The same, which ends too when something happens that wakes the console. */
    public Prompt orWoken() {
        return new Prompt(line, remembered, true, keys, completions);
    }
}
