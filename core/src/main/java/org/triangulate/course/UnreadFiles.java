package org.triangulate.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Problems;
import org.triangulate.course.tree.Rule;

/**
 * Finds what an author most likely took for a file of the course and what nobody reads: {@code terms.yaml.txt}, as some
 * editors save it, or a folder {@code Glossary}. What is hidden, a link, or an editor's backup is passed over.
 */
public final class UnreadFiles {
    private static final List<String> FOLDERS = Stream.concat(
                    CourseFiles.PARTS.stream(), Stream.of(CourseFolder.ASSIGNMENTS))
            .toList();

    /** A name up to the ending that it should have had. */
    private static final Pattern MEANT = Pattern.compile("([^.].*?)\\.(ya?ml).*", Pattern.CASE_INSENSITIVE);

    private static final Pattern BACKUP =
            Pattern.compile(".*(~|#|\\.(bak|orig|swo|swp|tmp))", Pattern.CASE_INSENSITIVE);

    private final Path course;
    private final Problems problems;

    private UnreadFiles(Path course, Problems problems) {
        this.course = course;
        this.problems = problems;
    }

    /** Warns of each; a folder that is no course is not looked through. */
    public static void warn(Path course, Problems problems) {
        if (Files.exists(course.resolve(CourseFolder.HEAD))) {
            var unread = new UnreadFiles(course, problems);
            FOLDERS.forEach(unread::warnOfFiles);
            unread.folders().forEach(unread::warnOfFolder);
        }
    }

    private void warnOfFiles(String folder) {
        for (var name : names(folder)) {
            var file = name.substring(name.lastIndexOf('/') + 1);
            var meant = MEANT.matcher(file);
            if (meant.matches()
                    && !CourseFolder.isCourseFile(Path.of(file))
                    && !BACKUP.matcher(file).matches()) {
                warn(name, "this file is not read, as its name does not end in .yaml or .yml", callIt(named(meant)));
            }
        }
    }

    private static String named(Matcher meant) {
        return meant.group(1) + "." + meant.group(2).toLowerCase(Locale.ROOT);
    }

    private void warnOfFolder(String folder) {
        var namesake = FOLDERS.stream().filter(folder::equalsIgnoreCase).findFirst();
        if (namesake.isEmpty() && names(folder).stream().noneMatch(name -> CourseFolder.isCourseFile(Path.of(name)))) {
            return;
        }
        var meant = namesake.or(() -> Similar.to(folder, FOLDERS));
        warn(
                folder,
                "this folder is not read; the folders of a course are " + String.join(", ", FOLDERS),
                meant.map(this::theirs).orElse("move its files into one of them"));
    }

    private String theirs(String folder) {
        return Files.exists(course.resolve(folder)) ? "move its files into '" + folder + "'" : callIt(folder);
    }

    private static String callIt(String name) {
        return "call it '" + name + "'";
    }

    private void warn(String name, String message, String hint) {
        problems.add(Location.of(name), Rule.UNREAD_FILE, message, hint);
    }

    /** The names of the folders beside those that are read, and beside other courses. */
    private List<String> folders() {
        try (var beside = Files.list(course)) {
            return beside.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                    .filter(folder -> !Files.exists(folder.resolve(CourseFolder.HEAD)))
                    .filter(folder -> !isRead(folder))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Where capital letters make no difference, {@code Glossary} is read as {@code glossary} is. */
    private boolean isRead(Path folder) {
        return FOLDERS.stream().map(course::resolve).anyMatch(read -> isSame(read, folder));
    }

    private static boolean isSame(Path read, Path folder) {
        try {
            return Files.isDirectory(read, LinkOption.NOFOLLOW_LINKS) && Files.isSameFile(read, folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** None of a folder that nobody may read; that is told where it is a part of the course. */
    private List<String> names(String folder) {
        try {
            return PartFiles.names(course, folder);
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }
}
