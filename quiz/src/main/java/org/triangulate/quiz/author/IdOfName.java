package org.triangulate.quiz.author;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.triangulate.exercises.Item;
import org.triangulate.lexicon.Spelling;

/** Makes an id of a name: {@code lake-report} of "The Lake Report!", {@code narlandyya} of "Нарландыя". */
final class IdOfName {
    private static final int LONGEST = 40;

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private static final Pattern EDGES = Pattern.compile("^-|-$");

    private IdOfName() {}

    /**
     * An id that nothing else has.
     *
     * @param otherwise for a name of which none can be made
     * @param taken the ids of other things
     */
    static String of(String name, String otherwise, Collection<String> taken) {
        var made = letters(name);
        var first = made.isEmpty() || made.startsWith(Item.GENERATED) ? otherwise : made;
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? first : first + "-" + number)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static String letters(String name) {
        var plain = trimmed(OTHERS.matcher(Spelling.latin(name)).replaceAll("-"));
        return plain.length() > LONGEST ? trimmed(plain.substring(0, LONGEST)) : plain;
    }

    private static String trimmed(String id) {
        return EDGES.matcher(id).replaceAll("");
    }
}
