package org.triangulate.quiz.author;

import java.util.List;
import java.util.Locale;
import org.triangulate.course.tree.Node;
import org.triangulate.lexicon.Spelling;

/**
 * What is meant where nothing is said of a new course: the invented example of the template, or what a copy is made of.
 *
 * @param said what is meant by some of the details, by their names in small letters
 * @param language the tag of the author's language
 * @param year the year in which it is now
 * @param folder the name of the course's folder
 * @param reader knows which ids are taken
 */
public record UsualDetails(Node.Mapping said, String language, int year, String folder, DetailReader reader) {
    private static final String NAMELESS = "new-course";

    /** What is meant; empty where nothing is. */
    public String of(CourseDetail detail, CourseDetails known) {
        return switch (detail) {
            case ID ->
                IdOfName.of(
                        known.of(CourseDetail.TITLE), IdOfName.of(folder, NAMELESS, reader.taken()), reader.taken());
            case LANGUAGE -> language;
            case YEAR -> Integer.toString(year);
            case FIRST -> unlike(known.of(CourseDetail.SECOND), CourseDetail.FIRST, CourseDetail.SECOND);
            case SECOND -> unlike(known.of(CourseDetail.FIRST), CourseDetail.SECOND, CourseDetail.FIRST);
            case TITLE, SOURCE, AUTHOR -> said(detail);
        };
    }

    /**
     * What is known, and the usual of all else that is asked.
     *
     * @throws UnfitDetail where even the usual cannot be used
     */
    public CourseDetails completed(List<CourseDetail> asked, CourseDetails known) throws UnfitDetail {
        var details = known;
        for (var detail : asked) {
            if (!details.values().containsKey(detail)) {
                details = details.with(detail, reader.read(detail, of(detail, details), details));
            }
        }
        return details;
    }

    /** The usual name of one, or that of the other where the first is taken. */
    private String unlike(String taken, CourseDetail one, CourseDetail other) {
        return Spelling.fold(said(one)).equals(Spelling.fold(taken)) ? said(other) : said(one);
    }

    private String said(CourseDetail detail) {
        return said.get(key(detail))
                .filter(Node.Scalar.class::isInstance)
                .map(node -> ((Node.Scalar) node).text())
                .orElse("");
    }

    static String key(CourseDetail detail) {
        return detail.name().toLowerCase(Locale.ROOT);
    }
}
