package org.triangulate.quiz.screen;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.triangulate.quiz.store.Backup;
import org.triangulate.quiz.store.Contents;
import org.triangulate.quiz.store.Merged;
import org.triangulate.quiz.store.Restored;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** What there is to say of a profile itself: whether it is whole, what came in from elsewhere, which backups there are. */
public final class ProfileScreen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final Page page;

    public ProfileScreen(Page page) {
        this.page = page;
    }

    /**
     * That a profile is whole, and what is in it.
     *
     * @param orphans how many answers there are to items that the course no longer has, by item
     */
    public List<Line> check(Path folder, Contents contents, Map<String, Integer> orphans, List<Backup> backups) {
        var lines = new ArrayList<Line>();
        lines.addAll(say("The profile is whole: " + words(contents) + ".", Style.TITLE));
        lines.addAll(say("It is kept in " + folder + "."));
        if (!orphans.isEmpty()) {
            lines.addAll(say("Answers to items that the course no longer has; they are kept: " + words(orphans) + "."));
        }
        lines.addAll(
                backups.isEmpty()
                        ? say("There is no backup yet; one is made when you leave after answering.")
                        : say(count(backups.size(), "backup") + ", the latest of "
                                + TIME.format(backups.get(0).at()) + "; 'profile restore' lists them."));
        return lines;
    }

    public List<Line> exported(Path file, Contents contents) {
        var lines = new ArrayList<>(say("Written to " + file + ": " + words(contents) + "."));
        lines.addAll(say("On the other machine: profile merge " + file.getFileName()));
        return lines;
    }

    public List<Line> merged(Merged merged) {
        return say("New: " + words(merged) + "; " + count(merged.known(), "answer") + " "
                + (merged.known() == 1 ? "was" : "were") + " there already.");
    }

    public List<Line> backups(Path folder, List<Backup> backups) {
        if (backups.isEmpty()) {
            return say("There is no backup in " + folder.resolve("backups") + " yet.");
        }
        var lines = new ArrayList<>(say("The backups in " + folder.resolve("backups") + ", the latest first:"));
        backups.forEach(backup -> lines.add(Line.of(page.indent())
                .plus(TIME.format(backup.at()), Style.STRONG)
                .plus(backup.occasion() == Backup.Occasion.BEFORE_MERGE ? ", before a merge" : "")));
        lines.addAll(say("'profile restore " + backups.get(0).day() + "' brings the latest of that day back."));
        return lines;
    }

    public List<Line> restored(Path file, Restored restored, Contents contents) {
        var merged = restored.merged();
        if (merged.isPresent()) {
            return merged.get().isEmpty()
                    ? say("Nothing is missing: the profile has all that this backup has, " + words(contents) + ".")
                    : say("Brought back: " + words(merged.get()) + ". The profile has " + words(contents) + ".");
        }
        var lines = new ArrayList<>(
                say("The profile is now as it was in " + file.getFileName() + ": " + words(contents) + "."));
        restored.aside()
                .ifPresent(kept -> lines.addAll(say("What was there before is kept as " + kept.getFileName()
                        + "; if it is whole, 'profile merge' brings in what it has more.")));
        return lines;
    }

    private List<Line> say(String words) {
        return say(words, Style.PLAIN);
    }

    private List<Line> say(String words, Style style) {
        return Wrap.lines(Line.of(words, style), page.width());
    }

    private static String words(Contents contents) {
        return count(contents.answers(), "answer") + " in " + count(contents.sessions(), "session");
    }

    private static String words(Merged merged) {
        return count(merged.answers(), "answer") + ", " + count(merged.sessions(), "session")
                + (merged.others() == 0 ? "" : ", " + merged.others() + " more");
    }

    private static String words(Map<String, Integer> orphans) {
        return orphans.entrySet().stream()
                .map(orphan -> orphan.getKey() + " (" + orphan.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
