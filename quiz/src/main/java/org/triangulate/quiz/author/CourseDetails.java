package org.triangulate.quiz.author;

import java.util.EnumMap;
import java.util.Map;

/** What is known of a new course so far. */
public record CourseDetails(Map<CourseDetail, String> values) {
    /** Nothing yet. */
    public static final CourseDetails NONE = new CourseDetails(Map.of());

    public CourseDetails {
        values = Map.copyOf(values);
    }

    /** What was said; empty where nothing was. */
    public String of(CourseDetail detail) {
        return values.getOrDefault(detail, "");
    }

    /** The same and one thing more. */
    public CourseDetails with(CourseDetail detail, String value) {
        var more = new EnumMap<CourseDetail, String>(CourseDetail.class);
        more.putAll(values);
        more.put(detail, value);
        return new CourseDetails(more);
    }
}
