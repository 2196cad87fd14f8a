package org.triangulate.course;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.course.tree.Yaml;

/** Finds and parses the YAML files of a course's folder, and never follows a link out of it. */
public final class CourseFolder {
    /** The name of a course's head, which stands beside its parts. */
    public static final String HEAD = "course.yaml";

    /** The folder of graded assignments, which is no part of the course and stays with the instructor. */
    public static final String ASSIGNMENTS = "assignments";

    static final long LARGEST_FILE = 2_000_000;

    /** How many folders may stand in one another within a part. */
    public static final int DEEPEST = 8;

    private final Path folder;
    private final Draft draft;

    private CourseFolder(Path folder, Draft draft) {
        this.folder = folder;
        this.draft = draft;
    }

    /** The files of a course, with those of the course that it extends; what cannot be read is a problem of the draft. */
    public static CourseFiles read(Path folder, Draft draft) {
        return read(folder, ShippedForm.WRITTEN, draft);
    }

    /** The same, where the course that it extends is read in a form that one chooses. */
    public static CourseFiles read(Path folder, ShippedForm base, Draft draft) {
        return Overlay.complete(readOwn(folder, draft), base, draft);
    }

    /** The files of a folder alone, whatever they extend. */
    public static CourseFiles readOwn(Path folder, Draft draft) {
        return new CourseFolder(folder, draft).read();
    }

    /** Some parts of a course without its head, as a module ships them. */
    static CourseFiles readParts(Path folder, List<String> parts, Draft draft) {
        return new CourseFiles(CourseFiles.NO_HEAD, new CourseFolder(folder, draft).parts(parts));
    }

    /** The files of one folder of a course's folder, and of the folders in it; none where there is no such folder. */
    public static List<Node.Mapping> readPart(Path folder, String name, Draft draft) {
        return new CourseFolder(folder, draft).part(name);
    }

    /** One file that stands in a folder; empty where it cannot be read. */
    public static Optional<Node.Mapping> readFile(Path folder, Path file, Draft draft) {
        var reader = new CourseFolder(folder, draft);
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            reader.problem(Location.of(reader.nameOf(file)), Rule.NO_FILE, "there is no such file", "");
            return Optional.empty();
        }
        return reader.parse(file);
    }

    private Map<String, List<Node.Mapping>> parts(List<String> names) {
        var parts = new LinkedHashMap<String, List<Node.Mapping>>();
        names.forEach(name -> parts.put(name, part(name)));
        return parts;
    }

    private CourseFiles read() {
        var head = folder.resolve(HEAD);
        if (!Files.isDirectory(folder)) {
            problem(Location.of(folder.toString()), Rule.NO_FILE, "there is no such folder", "");
        } else if (!Files.exists(head)) {
            problem(
                    Location.of(folder.toString()),
                    Rule.NO_FILE,
                    "this is no course: it has no course.yaml",
                    "see docs/course-files.md for what a course is made of");
        }
        var parts = parts(CourseFiles.PARTS);
        var headTree = Files.exists(head) ? parse(head) : Optional.<Node.Mapping>empty();
        return new CourseFiles(headTree.orElse(CourseFiles.NO_HEAD), parts);
    }

    private List<Node.Mapping> part(String name) {
        var trees = new ArrayList<Node.Mapping>();
        for (var file : yamlFiles(folder.resolve(name))) {
            parse(file).ifPresent(trees::add);
        }
        return trees;
    }

    private List<Path> yamlFiles(Path part) {
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        try (var walk = Files.walk(part, DEEPEST)) {
            return walk.filter(file -> isLinkedFolder(file) || isCourseFile(file))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            problem(Location.of(part.toString()), Rule.NO_FILE, "the folder cannot be read", "check its permissions");
            return List.of();
        }
    }

    /** Whether a file is read as one of a course, by its name: {@code events.yaml}, and nothing hidden. */
    public static boolean isCourseFile(Path file) {
        return file.getFileName().toString().matches("[^.].*\\.ya?ml");
    }

    /** A folder behind a link is not entered, and its files are missed by nobody unless somebody says so. */
    private static boolean isLinkedFolder(Path file) {
        return Files.isSymbolicLink(file) && Files.isDirectory(file);
    }

    private String nameOf(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private Optional<Node.Mapping> parse(Path file) {
        var name = nameOf(file);
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                problem(Location.of(name), Rule.LEAVES_FOLDER, "this is a link, not a file", "put a copy in its place");
                return Optional.empty();
            }
            if (Files.size(file) > LARGEST_FILE) {
                problem(Location.of(name), Rule.NO_FILE, "the file is larger than 2 MB", "split it into several");
                return Optional.empty();
            }
            return Yaml.read(name, Files.readString(file), draft.problems());
        } catch (CharacterCodingException e) {
            problem(Location.of(name), Rule.NOT_YAML, "the file is not in UTF-8", "save it in that encoding");
        } catch (IOException e) {
            problem(Location.of(name), Rule.NO_FILE, "the file cannot be read", "check its permissions");
        }
        return Optional.empty();
    }

    private void problem(Location location, Rule rule, String message, String hint) {
        draft.problems().add(location, rule, message, hint);
    }
}
