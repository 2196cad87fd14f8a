package org.triangulate.quiz.shell;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.screen.BookletScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.store.Profile;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.text.Line;

/**
 * Where a student works on an assignment: a desk without the books. There is no course here.
 *
 * @param profile keeps the lines of texts that are being written
 */
public record Carrel(
        Console console, Profile profile, InstantSource clock, ZoneId zone, RandomGenerator chance, Phrases phrases) {
    Page page() {
        return new Page(console.width(), console.isPlain(), phrases);
    }

    public BookletScreen screen() {
        return new BookletScreen(page(), zone);
    }

    void print(List<Line> lines) {
        console.print(lines);
    }

    /** A remark to the student, by the way. */
    public void say(String key, Object... arguments) {
        print(page().remark(phrases.say(key, arguments)));
    }

    /** What goes on. */
    void tell(String key, Object... arguments) {
        print(page().sentence(phrases.say(key, arguments)));
    }

    String newId() {
        return new UUID(chance.nextLong(), chance.nextLong()).toString();
    }
}
