package org.triangulate.quiz.material;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.triangulate.course.CourseFiles;
import org.triangulate.course.Draft;
import org.triangulate.course.tree.Location;
import org.triangulate.course.tree.Node;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.ItemBank;

/**
 * The keys of a course's items at the time when their author accepted them: for each item its revision and a digest of
 * its key. By it an author is told who changes a key and forgets to count the revision up.
 */
public final class KeyRecord {
    /** The file of a course's folder that holds it. */
    public static final String FILE = ItemBank.PART + "/keys.txt";

    private static final String OPENING =
            "# The revision of each item and a digest of its key, as 'check --accept' wrote them.\n";

    private static final Pattern LINE = Pattern.compile("([a-z0-9-]{1,80}) ([1-9][0-9]{0,8}) ([0-9a-f]{16})");

    private final Map<String, Entry> entries = new TreeMap<>();

    private record Entry(int revision, String digest) {}

    private KeyRecord() {}

    /** The record of a course as it is now. */
    public static KeyRecord of(CourseFiles files) {
        var record = new KeyRecord();
        files.part(ItemBank.PART).stream().flatMap(KeyRecord::items).forEach(record::add);
        return record;
    }

    private static Stream<Node.Mapping> items(Node.Mapping file) {
        var list = file.get("items").orElse(file);
        var nodes = list instanceof Node.Sequence sequence ? sequence.items() : List.of(list);
        return nodes.stream().filter(Node.Mapping.class::isInstance).map(Node.Mapping.class::cast);
    }

    private void add(Node.Mapping item) {
        text(item, "id").ifPresent(id -> {
            var revision = text(item, "revision").map(Integer::parseInt).orElse(1);
            entries.put(id, new Entry(revision, KeyDigest.of(item)));
        });
    }

    private static Optional<String> text(Node.Mapping item, String key) {
        return item.get(key)
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text().strip());
    }

    /** How many items it knows. */
    public int size() {
        return entries.size();
    }

    /** The text of its file. */
    public String text() {
        return entries.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().revision() + " "
                        + entry.getValue().digest() + "\n")
                .collect(Collectors.joining("", OPENING, ""));
    }

    /**
     * Adds a warning for each item whose key is not the one that was accepted, although its revision is.
     *
     * @param ofBase the lines of the record of the course that this one extends
     * @param accepted the lines of the record's file; none where nothing was accepted yet
     * @param draft knows where each item stands, and what it was called before
     */
    void compare(List<String> ofBase, List<String> accepted, Draft draft) {
        var before = new HashMap<>(read(ofBase, draft));
        before.putAll(read(accepted, draft));
        entries.forEach((id, now) -> Stream.concat(Stream.of(id), draft.formerIds().of(id).stream())
                .flatMap(name -> Optional.ofNullable(before.get(name)).stream())
                .findFirst()
                .filter(then ->
                        now.revision() <= then.revision() && !now.digest().equals(then.digest()))
                .ifPresent(then -> warn(id, then.revision(), draft)));
    }

    private static Map<String, Entry> read(List<String> lines, Draft draft) {
        var entries = new LinkedHashMap<String, Entry>();
        for (int i = 0; i < lines.size(); i++) {
            var line = LINE.matcher(lines.get(i).strip());
            if (line.matches()) {
                entries.put(line.group(1), new Entry(Integer.parseInt(line.group(2)), line.group(3)));
            } else if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                draft.problems()
                        .add(
                                new Location(FILE, i + 1, 1),
                                Rule.KEY_CHANGED,
                                "this line of the record of keys cannot be read",
                                "look at the items, then write the record anew with 'check --accept'");
            }
        }
        return entries;
    }

    private static void warn(String id, int revision, Draft draft) {
        var place = draft.locationOf(id);
        draft.problems()
                .add(
                        place.file().isEmpty() ? Location.of(FILE) : place,
                        Rule.KEY_CHANGED,
                        "the key of '" + id + "' was changed, and its revision was not",
                        "write 'revision: " + (revision + 1)
                                + "', or 'check --accept' if every answer is graded as before");
    }
}
