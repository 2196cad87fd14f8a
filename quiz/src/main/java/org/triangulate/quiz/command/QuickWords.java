package org.triangulate.quiz.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A command line that can be understood without knowing the commands: at most the options that say where and how, then
 * nothing, or the look-up of a term.
 *
 * @param words the words behind the options
 */
record QuickWords(Options options, List<String> words) {
    private static final String PROFILE = "--profile";

    /** Empty where there is anything else in it, or something is amiss: the commands know what to say of that. */
    static Optional<QuickWords> of(String... line) {
        var options = new Options();
        var left = new ArrayList<>(List.of(line));
        while (!left.isEmpty() && left.get(0).startsWith("-")) {
            if (!take(options, left)) {
                return Optional.empty();
            }
        }
        var understood = left.isEmpty() || (left.get(0).equals("term") && left.size() > 1);
        return understood && left.stream().noneMatch(QuickWords::isSpecial)
                ? Optional.of(new QuickWords(options, List.copyOf(left)))
                : Optional.empty();
    }

    /** The term that is looked up; empty where there is none. */
    String term() {
        return words.isEmpty() ? "" : String.join(" ", words.subList(1, words.size()));
    }

    private static boolean take(Options options, List<String> left) {
        var option = left.remove(0);
        if (option.equals("--plain")) {
            options.plain = true;
            return true;
        }
        if (option.startsWith(PROFILE + "=")) {
            return takeProfile(options, option.substring(PROFILE.length() + 1));
        }
        return option.equals(PROFILE) && !left.isEmpty() && takeProfile(options, left.remove(0));
    }

    private static boolean takeProfile(Options options, String folder) {
        if (options.profile != null || folder.isEmpty() || isSpecial(folder)) {
            return false;
        }
        try {
            options.profile = Path.of(folder);
            return true;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** An option, a file of words, or something in quotation marks. */
    private static boolean isSpecial(String word) {
        return word.startsWith("-") || word.startsWith("@") || word.contains("\"");
    }
}
