package org.triangulate.phrases;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything that the program can say, in one language.
 *
 * <p>A bundle has a line for each phrase, with a place for each argument: {@code exam.on = The exam is on {0}.} A phrase
 * with a number has a line for each form of it: {@code day.one}, {@code day.few}, {@code day.many}.
 */
public final class Phrases {
    private static final ResourceBundle.Control FROM_PROPERTIES =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final Language language;
    private final List<String> names;
    private final Map<String, ResourceBundle> read = new ConcurrentHashMap<>();

    private Phrases(Language language, List<String> names) {
        this.language = language;
        this.names = names;
    }

    /**
     * The phrases of some bundles in a language.
     *
     * @param names of the bundles, the first that has a phrase being the one that says it
     */
    public static Phrases in(Language language, String... names) {
        return new Phrases(language, List.of(names));
    }

    /** Read when the first phrase is looked for in it. */
    private ResourceBundle bundle(String name) {
        return read.computeIfAbsent(name, any -> ResourceBundle.getBundle(name, locale(language), FROM_PROPERTIES));
    }

    /** English is the bundle that the others fall back to. */
    private static Locale locale(Language language) {
        return language == Language.ENGLISH ? Locale.ROOT : language.locale();
    }

    public Language language() {
        return language;
    }

    /**
     * A phrase in words.
     *
     * @param key its name in the bundle
     * @throws MissingResourceException when no bundle has it, or one that is looked into does not exist
     */
    public String say(String key, Object... arguments) {
        return filled(written(key), arguments);
    }

    /** A phrase about a number of things: the form that the number takes, with the number at <code>{0}</code>. */
    public String count(String key, long number, Object... more) {
        var arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return say(key + "." + language.formFor(number).word(), arguments);
    }

    public String say(Phrase phrase) {
        var arguments = phrase.arguments().toArray();
        if (phrase.isNameless()) {
            return Arrays.stream(arguments).map(this::inWords).collect(Collectors.joining());
        }
        return phrase.number().isPresent()
                ? count(phrase.key(), phrase.number().get(), arguments)
                : say(phrase.key(), arguments);
    }

    private String written(String key) {
        return names.stream()
                .map(this::bundle)
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key))
                .orElseThrow(() -> new MissingResourceException("no phrase is called " + key, "Phrases", key));
    }

    private String filled(String written, Object... arguments) {
        return PLACE.matcher(written)
                .replaceAll(place -> Matcher.quoteReplacement(inWords(arguments[Integer.parseInt(place.group(1))])));
    }

    private String inWords(Object argument) {
        return argument instanceof Phrase phrase ? say(phrase) : String.valueOf(argument);
    }
}
