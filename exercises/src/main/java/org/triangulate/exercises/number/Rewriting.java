package org.triangulate.exercises.number;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Steps that bring a text nearer to a notation, one after the other. */
final class Rewriting {
    private final List<UnaryOperator<String>> steps = new ArrayList<>();

    /** Replaces whatever a pattern finds; {@code $1} is its first group. */
    Rewriting then(String pattern, String replacement) {
        var compiled = Pattern.compile(pattern);
        return then(text -> compiled.matcher(text).replaceAll(replacement));
    }

    /** Replaces whatever a pattern finds by what follows from it. */
    Rewriting then(String pattern, Function<MatchResult, String> replacement) {
        var compiled = Pattern.compile(pattern);
        return then(
                text -> compiled.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found))));
    }

    Rewriting then(UnaryOperator<String> step) {
        steps.add(step);
        return this;
    }

    String of(String text) {
        var rewritten = text;
        for (var step : steps) {
            rewritten = step.apply(rewritten);
        }
        return rewritten.strip();
    }
}
