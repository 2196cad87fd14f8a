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
        lines.addAll(wrapped(page.say("profile.whole", words(contents)), Style.TITLE));
        lines.addAll(wrapped(page.say("profile.folder", folder)));
        if (!orphans.isEmpty()) {
            lines.addAll(wrapped(page.say("profile.orphans", words(orphans))));
        }
        lines.addAll(
                backups.isEmpty()
                        ? wrapped(page.say("profile.copies.none"))
                        : wrapped(page.count(
                                "profile.copies",
                                backups.size(),
                                TIME.format(backups.get(0).at()))));
        return lines;
    }

    public List<Line> exported(Path file, Contents contents) {
        var lines = new ArrayList<>(wrapped(page.say("profile.exported", file, words(contents))));
        lines.addAll(wrapped(page.say("profile.elsewhere", file.getFileName())));
        return lines;
    }

    public List<Line> merged(Merged merged) {
        return wrapped(page.count("profile.merged", merged.known(), words(merged)));
    }

    public List<Line> backups(Path folder, List<Backup> backups) {
        if (backups.isEmpty()) {
            return wrapped(page.say("profile.backups.none", folder.resolve("backups")));
        }
        var lines = new ArrayList<>(wrapped(page.say("profile.backups", folder.resolve("backups"))));
        backups.forEach(backup -> lines.add(Line.of(page.indent())
                .plus(TIME.format(backup.at()), Style.STRONG)
                .plus(occasion(backup))));
        lines.addAll(wrapped(page.say("profile.backups.how", backups.get(0).day())));
        return lines;
    }

    public List<Line> restored(Path file, Restored restored, Contents contents) {
        var merged = restored.merged();
        if (merged.isPresent()) {
            return merged.get().isEmpty()
                    ? wrapped(page.say("profile.restored.nothing", words(contents)))
                    : wrapped(page.say("profile.restored.more", words(merged.get()), words(contents)));
        }
        var lines = new ArrayList<>(wrapped(page.say("profile.restored", file.getFileName(), words(contents))));
        restored.aside()
                .ifPresent(kept -> lines.addAll(wrapped(page.say("profile.restored.aside", kept.getFileName()))));
        return lines;
    }

    private String occasion(Backup backup) {
        return backup.occasion() == Backup.Occasion.BEFORE_MERGE ? ", " + page.say("profile.backups.merge") : "";
    }

    private List<Line> wrapped(String words) {
        return wrapped(words, Style.PLAIN);
    }

    private List<Line> wrapped(String words, Style style) {
        return Wrap.lines(Line.of(words, style), page.width());
    }

    private String words(Contents contents) {
        return page.say(
                "profile.contents",
                page.count("count.answer", contents.answers()),
                page.count("count.session", contents.sessions()));
    }

    private String words(Merged merged) {
        return page.count("count.answer", merged.answers()) + ", " + page.count("count.session", merged.sessions())
                + (merged.others() == 0 ? "" : ", " + page.say("profile.more", merged.others()));
    }

    private static String words(Map<String, Integer> orphans) {
        return orphans.entrySet().stream()
                .map(orphan -> orphan.getKey() + " (" + orphan.getValue() + ")")
                .collect(Collectors.joining(", "));
    }
}
