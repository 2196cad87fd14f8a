package org.triangulate.quiz.author;

import java.util.List;

/** Something that a new course needs to know, in the order in which it is asked. */
public enum CourseDetail {
    /** What the course is called. */
    TITLE,
    /** Under which id progress is kept. */
    ID,
    /** In which language it is written, as a BCP 47 tag. */
    LANGUAGE,
    /** One of the two states or actors whose relation it is about. */
    FIRST,
    /** The other one. */
    SECOND,
    /** The title of the first source. */
    SOURCE,
    /** Who wrote the source; may be nobody. */
    AUTHOR,
    /** When the source appeared. */
    YEAR;

    /** What a copy of a course needs to know; the rest it has. */
    public static final List<CourseDetail> OF_A_COPY = List.of(TITLE, ID);

    /** Whether it may be left out. */
    boolean mayBeEmpty() {
        return this == AUTHOR;
    }
}
