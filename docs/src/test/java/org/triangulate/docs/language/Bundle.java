package org.triangulate.docs.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.triangulate.docs.Project;
import org.triangulate.phrases.Language;
import org.triangulate.phrases.PluralForm;

/**
 * The phrases of one module in one language, as its file has them.
 *
 * @param module the folder of the module: "quiz"
 */
record Bundle(String module, Language language, Map<String, String> phrases) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final Pattern FORM = Pattern.compile("\\.(one|few|many)$");

    static Bundle of(String module, Language language) {
        var suffix = language == Language.ENGLISH ? "" : "_" + language.tag();
        var file = folder(module).resolve("phrases" + suffix + ".properties");
        var phrases = new Repeated(file);
        try (var reader = Files.newBufferedReader(file)) {
            phrases.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Bundle(module, language, phrases.all);
    }

    private static Path folder(String module) {
        return Project.ROOT.resolve(module).resolve(Path.of("src", "main", "resources", "org", "triangulate", module));
    }

    /** The names that code calls its phrases by, those with a form for each number once. */
    Set<String> keys() {
        return phrases.keySet().stream()
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of the phrases that come in forms. */
    Set<String> counted() {
        return phrases.keySet().stream()
                .filter(key -> FORM.matcher(key).find())
                .map(key -> FORM.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The forms of a phrase that are there. */
    Set<String> formsOf(String key) {
        return Arrays.stream(PluralForm.values())
                .map(PluralForm::word)
                .filter(form -> phrases.containsKey(key + "." + form))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The places for arguments in all forms of a phrase; a form may leave the number itself out. */
    Set<String> placesOf(String key) {
        return phrases.entrySet().stream()
                .filter(phrase -> FORM.matcher(phrase.getKey()).replaceFirst("").equals(key))
                .flatMap(phrase -> PLACE.matcher(phrase.getValue()).results().map(MatchResult::group))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Properties that notice a name which stands twice. */
    private static final class Repeated extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Map<String, String> all = Collections.synchronizedMap(new TreeMap<>());
        private final transient Path file;

        Repeated(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object value) {
            if (all.put(String.valueOf(key), String.valueOf(value)) != null) {
                throw new IllegalStateException(file + " has the phrase '" + key + "' twice");
            }
            return super.put(key, value);
        }

        @Override
        public synchronized boolean equals(Object other) {
            return this == other;
        }

        @Override
        public synchronized int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
