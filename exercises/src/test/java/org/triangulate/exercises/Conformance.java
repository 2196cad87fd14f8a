package org.triangulate.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The example folder of a kind: an item, answers to it with what they are worth, and mistakes in it with what is said. */
record Conformance(String kind) {
    /**
     * An answer.
     *
     * @param outcome {@code right}, {@code wrong}, {@code refused}, or {@code partly} with the score
     * @param says what a remark or the complaint has to contain
     */
    record Answer(String typed, String outcome, String says) {}

    /** Lines that take the place of one line of the item. */
    record Change(String line, List<String> instead) {}

    /** Something wrong with the item, and each problem that it gives. */
    record Mistake(String title, List<Change> changes, List<String> problems) {
        String in(String item) {
            var text = item;
            for (var change : changes) {
                var line = change.line() + "\n";
                if (StringUtils.countMatches("\n" + text, "\n" + line) != 1) {
                    throw new IllegalArgumentException("'" + change.line() + "' does not stand there exactly once");
                }
                var instead = change.instead().isEmpty() ? "" : String.join("\n", change.instead()) + "\n";
                text = ("\n" + text).replace("\n" + line, "\n" + instead).substring(1);
            }
            return text;
        }
    }

    /** The folder of each kind, and beside them one of a number in a unit. */
    static Stream<Conformance> all() {
        return Stream.concat(Kinds.names().stream(), Stream.of("numeric-measured"))
                .map(Conformance::new);
    }

    String item() {
        return text("item.yaml");
    }

    List<Answer> answers() {
        return lines("answers.txt").stream()
                .map(line -> StringUtils.splitPreserveAllTokens(line, '|'))
                .map(cells -> new Answer(cells[0].replaceFirst(" $", ""), cells[1].strip(), cells[2].strip()))
                .toList();
    }

    List<Mistake> mistakes() {
        var mistakes = new ArrayList<Mistake>();
        for (var line : lines("mistakes.txt")) {
            var rest = line.substring(2);
            switch (line.charAt(0)) {
                case '=' -> mistakes.add(new Mistake(rest, new ArrayList<>(), new ArrayList<>()));
                case '-' -> last(mistakes).changes().add(new Change(rest, new ArrayList<>()));
                case '+' -> last(last(mistakes).changes()).instead().add(rest);
                case '>' -> last(mistakes).problems().add(rest);
                default -> throw new IllegalArgumentException("mistakes.txt has the line " + line);
            }
        }
        return mistakes;
    }

    private static <T> T last(List<T> things) {
        return things.get(things.size() - 1);
    }

    private List<String> lines(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private String text(String file) {
        try (var resource = Conformance.class.getResourceAsStream("conformance/" + kind + "/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("the kind " + kind + " has no " + file + " among the examples");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return kind;
    }
}
