package org.triangulate.quiz.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.triangulate.phrases.Phrases;
import org.triangulate.quiz.author.CourseDetail;
import org.triangulate.quiz.author.CourseDetails;
import org.triangulate.quiz.author.DetailReader;
import org.triangulate.quiz.author.UnfitDetail;
import org.triangulate.quiz.author.UsualDetails;
import org.triangulate.quiz.screen.NewCourseScreen;
import org.triangulate.quiz.screen.Page;
import org.triangulate.quiz.terminal.Console;
import org.triangulate.quiz.terminal.Prompt;
import org.triangulate.quiz.terminal.Reply;

/** Asks an author what a new course needs to know, one thing after the other. */
public final class CourseInterview {
    private final Console console;
    private final Phrases phrases;
    private final DetailReader reader;
    private final UsualDetails usual;
    private Leaving leaving = Leaving.DONE;

    public CourseInterview(Console console, Phrases phrases, DetailReader reader, UsualDetails usual) {
        this.console = console;
        this.phrases = phrases;
        this.reader = reader;
        this.usual = usual;
    }

    /**
     * What the author says; empty where he or she left.
     *
     * @param asked what is asked, in this order; what is known already is not
     * @param folder where the course will stand
     */
    public Optional<CourseDetails> ask(List<CourseDetail> asked, CourseDetails known, Path folder) {
        var open = asked.stream()
                .filter(detail -> !known.values().containsKey(detail))
                .toList();
        if (!open.isEmpty()) {
            console.print(screen().opening(folder));
        }
        var details = known;
        for (var detail : open) {
            var value = ask(detail, details);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            details = details.with(detail, value.get());
        }
        return Optional.of(details);
    }

    /** How the author came out of it. */
    public Leaving leaving() {
        return leaving;
    }

    private Optional<String> ask(CourseDetail detail, CourseDetails known) {
        var otherwise = usual.of(detail, known);
        console.print(screen().question(detail, otherwise));
        while (true) {
            var reply = console.ask(Prompt.forAnswer(screen().prompt(detail, otherwise)));
            if (leaves(reply)) {
                return Optional.empty();
            }
            try {
                return Optional.of(reader.read(detail, reply.text().isBlank() ? otherwise : reply.text(), known));
            } catch (UnfitDetail e) {
                console.print(page().remark(phrases.say(e.complaint()) + "."));
            }
        }
    }

    private boolean leaves(Reply reply) {
        if (!reply.isTyped()) {
            leaving = Leaving.by(reply);
            return true;
        }
        return Wish.isEnd(reply.text());
    }

    private NewCourseScreen screen() {
        return new NewCourseScreen(page());
    }

    private Page page() {
        return new Page(console.width(), console.isPlain(), phrases);
    }
}
