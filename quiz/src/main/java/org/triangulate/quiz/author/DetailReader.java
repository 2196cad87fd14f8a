package org.triangulate.quiz.author;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.triangulate.course.tree.Unprintable;
import org.triangulate.lexicon.Spelling;
import org.triangulate.model.Id;

/**
 * Reads what somebody says of a new course, so that whatever comes through can stand in its files.
 *
 * @param taken ids of other courses, with whose progress that of the new one would mix
 */
public record DetailReader(List<String> taken) {
    private static final int LONGEST = 120;

    private static final Pattern SPACES = Pattern.compile("(?U)\\s+");

    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{3}");

    public DetailReader {
        taken = List.copyOf(taken);
    }

    /**
     * The value of a detail.
     *
     * @param known what was said before
     * @throws UnfitDetail where it cannot be used
     */
    public String read(CourseDetail detail, String typed, CourseDetails known) throws UnfitDetail {
        var text = printable(SPACES.matcher(typed).replaceAll(" ").strip());
        if (text.isEmpty() && detail.mayBeEmpty()) {
            return text;
        }
        return switch (detail) {
            case TITLE, SOURCE, AUTHOR -> name(text);
            case FIRST -> unlike(known.of(CourseDetail.SECOND), name(text));
            case SECOND -> unlike(known.of(CourseDetail.FIRST), name(text));
            case ID -> id(text);
            case LANGUAGE -> language(text);
            case YEAR -> year(text);
        };
    }

    private static String printable(String text) throws UnfitDetail {
        var strange = text.codePoints()
                .filter(character -> !Character.isDefined(character))
                .mapToObj("U+%04X"::formatted)
                .findFirst();
        var code = Unprintable.firstIn(text).or(() -> strange);
        if (code.isPresent()) {
            throw new UnfitDetail("newcourse.unprintable", code.get());
        }
        return text;
    }

    private static String name(String text) throws UnfitDetail {
        if (Spelling.fold(text).isEmpty()) {
            throw new UnfitDetail("newcourse.nameless");
        }
        if (text.length() > LONGEST) {
            throw new UnfitDetail("newcourse.long", LONGEST);
        }
        return text;
    }

    private static String unlike(String other, String name) throws UnfitDetail {
        if (Spelling.fold(name).equals(Spelling.fold(other))) {
            throw new UnfitDetail("newcourse.same", other);
        }
        return name;
    }

    private String id(String text) throws UnfitDetail {
        if (!Id.isValid(text)) {
            throw new UnfitDetail("newcourse.noid", text);
        }
        if (taken.contains(text)) {
            throw new UnfitDetail("newcourse.taken", text);
        }
        return text;
    }

    private static String language(String text) throws UnfitDetail {
        try {
            var locale = new Locale.Builder().setLanguageTag(text).build();
            if (!locale.getLanguage().isEmpty()) {
                return locale.toLanguageTag();
            }
        } catch (IllformedLocaleException e) {
            // It is no tag, which is said below as of one without a language.
        }
        throw new UnfitDetail("newcourse.notag", text);
    }

    private static String year(String text) throws UnfitDetail {
        if (!YEAR.matcher(text).matches()) {
            throw new UnfitDetail("newcourse.noyear", text);
        }
        return text;
    }
}
