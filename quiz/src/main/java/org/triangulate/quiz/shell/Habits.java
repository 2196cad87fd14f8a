package org.triangulate.quiz.shell;

import java.time.Duration;
import org.triangulate.exercises.Verdict;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.session.Memories;
import org.triangulate.quiz.session.Paces;

/** What is known of a student when a session begins: what is remembered, and how fast the answers come. */
record Habits(Memories memories, Paces paces) {
    /** How well something was remembered that was answered rightly at once and without help. */
    Rating rate(String item, Duration took, boolean typed) {
        return paces.rate(Verdict.RIGHT, 0, took, typed, memories.knows(item));
    }
}
