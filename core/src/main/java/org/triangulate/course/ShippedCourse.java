package org.triangulate.course;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.course.tree.Json;
import org.triangulate.course.tree.Node;

/**
 * A course that the program brings along, in the form that the build compiled: checked trees as JSON, one resource
 * for each part, so that starting parses no YAML and reads no part that nobody asks for.
 */
public final class ShippedCourse {
    private static final String ROOT = "course/";

    private static final String INDEX = ROOT + "index.txt";

    /** How the list of a part's files is called, behind the name of the part. */
    private static final String FILE_NAMES = "-files.txt";

    private ShippedCourse() {}

    /** The ids of the courses that the program brings along; the first is the default. */
    public static List<String> ids() {
        return lines(stream(INDEX).orElseThrow(() -> new IllegalStateException("no course was compiled")));
    }

    /** The parts of a shipped course; a part whose module is absent is absent too. */
    public static CourseFiles files(String id, List<String> parts) {
        var read = new LinkedHashMap<String, List<Node.Mapping>>();
        parts.forEach(part -> tree(id, part).ifPresent(tree -> read.put(part, documents(tree))));
        return new CourseFiles(tree(id, "head").orElse(CourseFiles.NO_HEAD), read);
    }

    /** The lines of a file that a shipped course has beside its parts; none where it has no such file. */
    public static List<String> lines(String id, String name) {
        return stream(ROOT + id + "/" + name).map(ShippedCourse::lines).orElse(List.of());
    }

    /** The names of a shipped course's files as people wrote them, seen from its folder; the head is the first. */
    public static List<String> fileNames(String id) {
        var ofParts = CourseFiles.PARTS.stream().flatMap(part -> lines(id, part + FILE_NAMES).stream());
        return Stream.concat(Stream.of(CourseFolder.HEAD), ofParts).toList();
    }

    /** What stands in one of these files. */
    public static byte[] read(String id, String fileName) throws IOException {
        try (var file = stream(ROOT + id + "/" + fileName).orElseThrow(() -> new FileNotFoundException(fileName))) {
            return file.readAllBytes();
        }
    }

    private static List<String> lines(InputStream file) {
        try (file) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node.Mapping> documents(Node.Mapping tree) {
        var documents = (Node.Sequence) tree.get("documents").orElseThrow();
        return documents.items().stream().map(Node.Mapping.class::cast).toList();
    }

    private static Optional<Node.Mapping> tree(String id, String part) {
        return stream(ROOT + id + "/" + part + ".json").map(Json::read);
    }

    private static Optional<InputStream> stream(String resource) {
        return Optional.ofNullable(ShippedCourse.class.getClassLoader().getResourceAsStream(resource));
    }

    static void writeIndex(Path out, List<String> ids) {
        writeText(out.resolve("index.txt"), String.join("\n", ids) + "\n");
    }

    static void writeHead(Path out, String id, Node.Mapping head) {
        write(out, id, "head", head);
    }

    static void writePart(Path out, String id, String part, List<Node.Mapping> documents) {
        write(
                out,
                id,
                part,
                Node.mapping().with("documents", Node.list(documents)).done());
    }

    static void writeFileNames(Path out, String id, String part, List<String> names) {
        var lines = names.stream().map(name -> name + "\n").collect(Collectors.joining());
        writeText(out.resolve(id).resolve(part + FILE_NAMES), lines);
    }

    private static void write(Path out, String id, String part, Node.Mapping tree) {
        var text = new StringWriter();
        Json.write(tree, text);
        writeText(out.resolve(id).resolve(part + ".json"), text.toString());
    }

    private static void writeText(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
