package org.triangulate.quiz.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.triangulate.quiz.author.CourseDetail;
import org.triangulate.quiz.author.CourseDetails;
import org.triangulate.quiz.author.DetailReader;
import org.triangulate.quiz.author.UnfitDetail;
import picocli.CommandLine.Option;

/** What is asked of whoever begins a course, said on the command line: so much is not asked any more. */
final class DetailOptions {
    @Option(names = "--title", paramLabel = "TITLE", description = "What the course is called.")
    private @Nullable String title;

    @Option(names = "--id", paramLabel = "ID", description = "Its id; else one made of the title.")
    private @Nullable String id;

    @Option(names = "--language", paramLabel = "TAG", description = "The language it is written in, such as en.")
    private @Nullable String language;

    @Option(names = "--first", paramLabel = "NAME", description = "One of the two states or actors that it is about.")
    private @Nullable String first;

    @Option(names = "--second", paramLabel = "NAME", description = "The other one.")
    private @Nullable String second;

    @Option(names = "--source", paramLabel = "TITLE", description = "The title of its first source.")
    private @Nullable String source;

    @Option(names = "--author", paramLabel = "NAME", description = "Who wrote the source; may be empty.")
    private @Nullable String author;

    @Option(names = "--year", paramLabel = "YEAR", description = "The year of the source.")
    private @Nullable String year;

    /**
     * What was said.
     *
     * @param asked what there is to say; anything else is refused
     */
    CourseDetails read(List<CourseDetail> asked, DetailReader reader) {
        var said = CourseDetails.NONE;
        for (var detail : CourseDetail.values()) {
            var words = of(detail);
            if (words.isPresent() && !asked.contains(detail)) {
                throw new Refusal("newcourse.needless", nameOf(detail));
            }
            if (words.isPresent()) {
                said = said.with(detail, read(detail, words.get(), said, reader));
            }
        }
        return said;
    }

    private static String read(CourseDetail detail, String words, CourseDetails known, DetailReader reader) {
        try {
            return reader.read(detail, words, known);
        } catch (UnfitDetail e) {
            throw new Refusal("newcourse.unfit", nameOf(detail), e.complaint());
        }
    }

    private Optional<String> of(CourseDetail detail) {
        return Optional.ofNullable(
                switch (detail) {
                    case TITLE -> title;
                    case ID -> id;
                    case LANGUAGE -> language;
                    case FIRST -> first;
                    case SECOND -> second;
                    case SOURCE -> source;
                    case AUTHOR -> author;
                    case YEAR -> year;
                });
    }

    /** How the option for it is written. */
    private static String nameOf(CourseDetail detail) {
        return "--" + detail.name().toLowerCase(Locale.ROOT);
    }
}
