package org.triangulate.exercises.draw;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.triangulate.model.Citation;

/** What was drawn for each variable, in the order of the variables. */
public record Values(Map<String, Drawn> byName) {
    /** Where there are no variables. */
    public static final Values NONE = new Values(Map.of());

    /** {@code {share}} or {@code {share.source}}; anything else in braces is one that nobody knows. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public Values {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public boolean isEmpty() {
        return byName.isEmpty();
    }

    /** These and one more. */
    public Values with(String name, Drawn drawn) {
        var more = new LinkedHashMap<>(byName);
        more.put(name, drawn);
        return new Values(more);
    }

    /** The numbers among them. */
    public Map<String, BigDecimal> numbers() {
        var numbers = new LinkedHashMap<String, BigDecimal>();
        byName.forEach((name, drawn) -> drawn.number().ifPresent(number -> numbers.put(name, number)));
        return numbers;
    }

    /** A text with what was drawn in the places of the names in braces. */
    public String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(said(found.group(1)).orElse(found.group())));
    }

    /** What stands in braces in a text and is no name of theirs. */
    public List<String> unknownIn(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> said(name).isEmpty())
                .toList();
    }

    private Optional<String> said(String name) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            return Optional.ofNullable(byName.get(name)).map(Drawn::text);
        }
        return Optional.ofNullable(byName.get(name.substring(0, dot)))
                .flatMap(drawn -> Optional.ofNullable(drawn.details().get(name.substring(dot + 1))));
    }

    /** The ids of the facts that they were drawn from. */
    public List<String> about() {
        return all(Drawn::about);
    }

    /** Who says so. */
    public List<Citation> citations() {
        return all(Drawn::citations);
    }

    private <T> List<T> all(Function<Drawn, List<T>> part) {
        return byName.values().stream()
                .flatMap(drawn -> part.apply(drawn).stream())
                .distinct()
                .toList();
    }

    /** In one line: {@code exports = 44 %, imports = 50 %}. */
    public String inWords() {
        return byName.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue().text())
                .collect(Collectors.joining(", "));
    }
}
