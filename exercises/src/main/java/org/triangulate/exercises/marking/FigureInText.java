package org.triangulate.exercises.marking;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.triangulate.model.Hedge;
import org.triangulate.model.NotationException;
import org.triangulate.model.Quantity;

/** Finds a figure in running text: a number with its unit that says what the source says. */
record FigureInText(Quantity figure) {
    private static final Pattern NUMBER = Pattern.compile(
            "[$€]?\\s?(?<![\\p{L}\\p{N}.,])\\d{1,15}(?:[, \\u00a0\\u202f]\\d{3}(?!\\d))*(?:[.,]\\d{1,9})?(?![\\p{L}\\p{N}])");

    /** What may stand behind a number: "to 39 %", "billion US dollars"; a word or a sign each. */
    private static final Pattern BEHIND =
            Pattern.compile("\\.?[\\s\\u00a0\\u202f]*(?:%|[–-]|\\d[\\d.,]*\\d|\\d|\\p{L}+)");

    private static final int MOST_BEHIND = 5;

    /** How the words behind a number are said in the notation of the course; other words stay what they are. */
    private static final Map<Pattern, String> IN_NOTATION = Map.of(
            Pattern.compile("(?iU)\\b(процент|працэнт)\\p{L}*"), "%",
            Pattern.compile("(?iU)\\bper ?cent\\b"), "%",
            Pattern.compile("(?iU)\\b(млрд|миллиард|мільярд)\\p{L}*\\.?"), "billion",
            Pattern.compile("(?iU)\\b(млн|миллион|мільён)\\p{L}*\\.?"), "million",
            Pattern.compile("(?iU)\\b(US |U\\.S\\. )?(dollar|доллар|долар)\\p{L}*"), "USD",
            Pattern.compile("(?iU)\\b(euro|евро|еўра)\\b"), "EUR");

    Optional<Place> find(String text) {
        return NUMBER.matcher(text)
                .results()
                .flatMap(number -> at(number, text).stream())
                .findFirst();
    }

    /** Tries the number with more and more of the words behind it. */
    private Optional<Place> at(MatchResult number, String text) {
        var start = number.start()
                + number.group().length()
                - number.group().stripLeading().length();
        var end = number.end();
        if (!mayBe(text.substring(start, end))) {
            return Optional.empty();
        }
        var behind = BEHIND.matcher(text);
        for (int words = 0; words <= MOST_BEHIND; words++) {
            if (says(text.substring(start, end))) {
                return Optional.of(new Place(start, end));
            }
            if (!behind.region(end, text.length()).lookingAt()) {
                break;
            }
            end = behind.end();
        }
        return Optional.empty();
    }

    /** Whether the bare number fits, counted in ones, thousands, millions and so on: most numbers do not. */
    private boolean mayBe(String number) {
        try {
            var bare = Quantity.parse(number).low();
            return IntStream.of(0, 3, 6, 9, 12)
                    .mapToObj(bare::scaleByPowerOfTen)
                    .anyMatch(scaled -> new Quantity(Hedge.NONE, scaled, scaled, "").agreesWith(figure));
        } catch (NotationException e) {
            return false;
        }
    }

    private boolean says(String words) {
        var notation = words;
        for (var said : IN_NOTATION.entrySet()) {
            notation = said.getKey().matcher(notation).replaceAll(said.getValue());
        }
        try {
            var given = Quantity.parse(notation);
            return given.unit().equalsIgnoreCase(figure.unit()) && says(given);
        } catch (NotationException e) {
            return false;
        }
    }

    /** A number may be rounded; a range has to lie within the figure, as any figure lies in one that is wide enough. */
    private boolean says(Quantity given) {
        return given.isRange() ? figure.accepts(given.low()) && figure.accepts(given.high()) : given.agreesWith(figure);
    }
}
