package org.triangulate.exercises;

/** What an item asks of the mind; the levels of Bloom's taxonomy as revised by Anderson and Krathwohl (2001). */
public enum Level {
    REMEMBER,
    UNDERSTAND,
    APPLY,
    ANALYSE,
    EVALUATE
}
