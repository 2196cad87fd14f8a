package org.triangulate.quiz.store;

import java.util.ArrayList;
import java.util.List;

/**
 * A text that a student is writing, as far as it has come.
 *
 * <p>It belongs to its item and to no session: an essay that took two evenings goes on where it stopped.
 *
 * @param id a UUID as text, made by whoever begins it
 * @param lines what stands there, from the top
 * @param finished whether the student has said that it is done; whoever writes on has not
 */
public record Draft(String id, String course, String item, List<String> lines, boolean finished) {
    /** What may happen to a draft. */
    public enum Change {
        /** A line is written below the others. */
        ADD,
        /** The last line is taken back. */
        DROP,
        /** It is done. */
        DONE
    }

    public Draft {
        Check.filled("id", id);
        Check.filled("course", course);
        Check.filled("item", item);
        lines = List.copyOf(lines);
    }

    /** One in which nothing is written yet. */
    public static Draft begun(String id, String course, String item) {
        return new Draft(id, course, item, List.of(), false);
    }

    /**
     * The draft after a change.
     *
     * @param line what was written; empty where nothing was
     */
    public Draft after(Change change, String line) {
        var changed = new ArrayList<>(lines);
        if (change == Change.ADD) {
            changed.add(line);
        } else if (change == Change.DROP && !changed.isEmpty()) {
            changed.remove(changed.size() - 1);
        }
        return new Draft(id, course, item, changed, change == Change.DONE);
    }

    /** The whole of it. */
    public String text() {
        return String.join("\n", lines);
    }
}
