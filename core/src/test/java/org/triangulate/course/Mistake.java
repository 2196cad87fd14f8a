package org.triangulate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A change that makes the good course wrong, and every problem that it gives; one entry of {@code mistakes.txt}. */
record Mistake(String title, String file, String old, List<String> lines, List<String> problems) {
    static List<Mistake> all() {
        var mistakes = new ArrayList<Mistake>();
        for (var line : text().lines().toList()) {
            if (line.startsWith("= ")) {
                mistakes.add(new Mistake(line.substring(2), "", "", new ArrayList<>(), new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var last = mistakes.remove(mistakes.size() - 1);
                mistakes.add(last.with(line.charAt(0), line.substring(2)));
            }
        }
        return mistakes;
    }

    private Mistake with(char sign, String rest) {
        switch (sign) {
            case '@' -> {
                return new Mistake(title, rest, old, lines, problems);
            }
            case '-' -> {
                return new Mistake(title, file, rest + "\n", lines, problems);
            }
            case '+' -> lines.add(rest + "\n");
            case '>' -> problems.add(rest);
            default -> throw new IllegalArgumentException("mistakes.txt has a line that begins with " + sign);
        }
        return this;
    }

    void spoil(GoodCourse course) {
        course.replace(file, "\n" + old, "\n" + String.join("", lines));
    }

    private static String text() {
        try (var resource = Mistake.class.getResourceAsStream("mistakes.txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return title;
    }
}
