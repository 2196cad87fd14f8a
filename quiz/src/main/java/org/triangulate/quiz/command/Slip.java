package org.triangulate.quiz.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.triangulate.course.Similar;
import org.triangulate.phrases.Phrase;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Words that cannot be read as a command: what is wrong with them, and where help is. */
final class Slip {
    /** What no number can be made of, by the type of number that was wanted. */
    private static final Map<Class<?>, String> NO_NUMBER =
            Map.of(long.class, "slip.long", int.class, "slip.integer", Integer.class, "slip.integer");

    private Slip() {}

    /**
     * What to say.
     *
     * @param words all that was typed
     */
    static Phrase of(ParameterException error, List<String> words) {
        return error instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getUnmatched().isEmpty()
                ? unmatched(unmatched)
                : Phrase.of("slip.help", what(error, words));
    }

    private static Phrase unmatched(UnmatchedArgumentException error) {
        var word = error.getUnmatched().get(0);
        var known = new ArrayList<>(error.getCommandLine().getSubcommands().keySet());
        known.addAll(error.getCommandLine().getCommandSpec().optionsMap().keySet());
        var unknown = Phrase.of("unknown.command", word);
        return Similar.to(word, known)
                .map(near -> Phrase.of("refused.meant", unknown, near))
                .orElseGet(() -> Phrase.of("slip.help", unknown));
    }

    private static Phrase what(ParameterException error, List<String> words) {
        if (error instanceof MissingParameterException missing) {
            return missing(missing.getMissing(), words);
        }
        if (error instanceof OverwrittenOptionException twice) {
            return Phrase.of("slip.twice", nameOf(twice.getOverwritten()));
        }
        if (error.getArgSpec() != null && error.getCause() instanceof TypeConversionException) {
            return misread(error);
        }
        var isNoCommand = error.getArgSpec() == null && error.getCause() == null && error.getValue() != null;
        return isNoCommand ? Phrase.of("slip.command", error.getValue()) : other(error);
    }

    private static Phrase missing(List<ArgSpec> missing, List<String> words) {
        var first = missing.get(0);
        if (first instanceof OptionSpec option && Arrays.stream(option.names()).anyMatch(words::contains)) {
            return Phrase.of("slip.value", nameOf(first), first.paramLabel());
        }
        var all = missing.stream().map(Slip::asTyped).collect(Collectors.joining(", "));
        if (missing.size() > 1) {
            return Phrase.of("slip.several", all);
        }
        return first.isOption() ? Phrase.of("slip.option", all) : Phrase.of("slip.parameter", all);
    }

    private static String asTyped(ArgSpec wanted) {
        return wanted instanceof OptionSpec option
                ? "'" + option.longestName() + "=" + option.paramLabel() + "'"
                : "'" + wanted.paramLabel() + "'";
    }

    /** A value that is none of those that may be written, or no number. */
    private static Phrase misread(ParameterException error) {
        var type = error.getArgSpec().type();
        if (type.isEnum()) {
            var choices = Arrays.asList(type.getEnumConstants());
            return Phrase.of("slip.choice", nameOf(error.getArgSpec()), choices, error.getValue());
        }
        var key = NO_NUMBER.get(type);
        return key == null ? other(error) : Phrase.of(key, nameOf(error.getArgSpec()), error.getValue());
    }

    private static Phrase nameOf(ArgSpec argument) {
        return argument instanceof PositionalParamSpec parameter
                ? Phrase.of("slip.of.parameter", parameter.index(), parameter.paramLabel())
                : Phrase.of("slip.of.option", ((OptionSpec) argument).longestName());
    }

    /** In the words of whoever has noticed it. */
    private static Phrase other(ParameterException error) {
        var message = Objects.requireNonNullElse(error.getMessage(), "");
        return Phrase.of("slip.other", message.replaceFirst("\\.$", ""));
    }
}
