package org.triangulate.quiz.terminal;

import java.util.List;
import org.triangulate.quiz.text.Line;

/** Where a student reads and types. */
public interface Console extends AutoCloseable {
    /** How many columns a line may have. */
    int width();

    /** Whether everything has to be said in words: no bars, no marks that only the eye can tell apart. */
    boolean isPlain();

    /** Shows lines, below what is there. */
    void print(List<Line> lines);

    /** Waits for a line to be typed. */
    Reply ask(Prompt prompt);

    /** Ends the asking that waits and is wakeable, or else the next such one; may be called from any thread. */
    void wake();

    @Override
    void close();
}
