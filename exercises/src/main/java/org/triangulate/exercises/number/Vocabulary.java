package org.triangulate.exercises.number;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words and signs that people type for hedges, scales and units, in the words of the course's notation. */
final class Vocabulary {
    /** The course's word, and what is typed for it; an entry may be a regular expression. */
    private static final String TABLE = """
            over: more then|greater than|higher than|bigger than|larger than|in excess of|upwards of|exceed(?:s|ing)?
            over: well over|well above|(?:much|far) more than|больше чем|больше|более чем|более|свыше|больш за|больш чым|звыш
            at least: not less than|minimum|min|не менее|не меньше|не менш за|не менш|=>|⩾
            under: less then|fewer then|lower than|smaller than|well under|well below|меньше|менее|менш за|менш
            up to: not more than|maximum|max|не более|не больше|не больш за|не больш|до|да|=<|⩽
            about: approx|appr|aproximately|near|примерно|приблизительно|около|каля|прыблізна|\\+/-|±|∼|ca?(?= ?\\d)
            almost: a (?:bit|little) under|slightly under|just below|почти|амаль
            slightly over: a (?:bit|little) (?:over|above)|(?:a (?:bit|little)|slightly|just) more than
            slightly over: (?:slightly|just) above|чуть больше|крыху больш за
            %: per ?cent|percents?|pct|процент(?:а|ов|ы)?|проц|працэнт(?:а|аў|ы)?
            usd: us ?\\$|(?:us |american )?dollars?|долл|доллар(?:а|ов|ы)?(?: сша)?|долар(?:а|аў|ы)?(?: зша)?
            eur: euros?|евро|еўра
            thousand: thousands|тыс|тысяч[аи]?
            million: millions|milion|mio|млн|миллион(?:а|ов|ы)?|мільён(?:а|аў|ы)?
            billion: billions|bilion|milliards?|mrd|млрд|миллиард(?:а|ов|ы)?|мільярд(?:а|аў|ы)?
            trillion: trillions|tn|трлн|триллион(?:а|ов|ы)?|трыльён(?:а|аў|ы)?
            years: yrs?|лет|год(?:а|ы)?|гадоў|гады
            hours: hrs?|час(?:а|ов)?|гадзін(?:а|ы)?
            days: дн(?:я|ей|і|ён)
            cubic metres: куб м|м3|м³|кубометр(?:а|ов|ы)?|кубаметр(?:а|аў|ы)?
            cubic metres: кубических метр(?:а|ов)|кубічных метр(?:а|аў)
            tonnes: тонн(?:а|ы)?|тон
            kilometres: км|километр(?:а|ов|ы)?|кіламетр(?:а|аў|ы)?
            2 times: twice
            3 times: thrice
            0: none|nil
            """;

    private static final Map<Pattern, String> WORDS = words();

    private Vocabulary() {}

    /** The patterns in the order of their length, as "не более" is not "более". */
    private static Map<Pattern, String> words() {
        var typed = new LinkedHashMap<String, String>();
        TABLE.lines()
                .map(line -> line.split(": ", 2))
                .forEach(
                        row -> Arrays.stream(row[1].split("\\|(?![^(]*\\))")).forEach(word -> typed.put(word, row[0])));
        return typed.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .collect(Collectors.toMap(
                        entry -> whole(entry.getKey()), Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static Pattern whole(String word) {
        return Pattern.compile("(?<!\\p{L})(?:" + word + ")(?!\\p{L})");
    }

    /** A text in small letters, with the words of the course's notation. */
    static String canonical(String typed) {
        var text = typed.toLowerCase(Locale.ROOT);
        for (var word : WORDS.entrySet()) {
            text = word.getKey().matcher(text).replaceAll(" " + word.getValue() + " ");
        }
        return text.replaceAll(" +", " ").strip();
    }
}
