package org.triangulate.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A document that facts are cited from, with what can honestly be said of it.
 *
 * @param shortName how a citation names it, in a word or two
 * @param author empty where our copy names none
 * @param publisher empty where our copy names none
 * @param headings the places that a citation may name
 */
public record Source(
        String id,
        String shortName,
        String title,
        String author,
        String publisher,
        PartialDate date,
        String about,
        List<Heading> headings)
        implements Fact {
    private static final Pattern DATED = Pattern.compile("(\\p{Ll}\\D*) (\\d{4})");

    /** A paragraph of which the course takes nothing, and why. */
    public record Silence(int paragraph, String why) implements Part {
        public Silence {
            Check.filled("why", why);
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.number("paragraph", paragraph);
            sheet.text("why", why);
        }
    }

    /**
     * A section of a source, by its number or a short id, and its title.
     *
     * @param paragraphs how many paragraphs it has; 0 where nobody counted them
     * @param silent the paragraphs of which the course takes nothing
     */
    public record Heading(String id, String title, int paragraphs, List<Silence> silent) implements Part {
        public Heading {
            Check.filled("id", id);
            Check.filled("title", title);
            silent = List.copyOf(silent);
        }

        /** A section whose paragraphs nobody counted. */
        public static Heading of(String id, String title) {
            return new Heading(id, title, 0, List.of());
        }

        /** Why the course takes nothing of a paragraph; empty where it does, or where nobody says. */
        public Optional<String> whySilent(int paragraph) {
            return silent.stream()
                    .filter(silence -> silence.paragraph() == paragraph)
                    .map(Silence::why)
                    .findFirst();
        }

        /** How a citation names it: "§3.2.2 Belarus and Russia", or the bare title where sections have no numbers. */
        public String inWords() {
            return Character.isDigit(id.charAt(0)) ? "§" + id.split("-", 2)[0] + " " + title : title;
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.text("id", id);
            sheet.text("title", title);
            sheet.number("paragraphs", paragraphs);
            sheet.parts("silent", silent);
        }
    }

    public Source {
        Id.check(id);
        Check.filled("short", shortName);
        Check.filled("title", title);
        headings = List.copyOf(Check.filled("headings", headings));
    }

    @Override
    public String kind() {
        return "source";
    }

    @Override
    public String label() {
        return shortName;
    }

    @Override
    public List<Citation> citations() {
        return List.of();
    }

    @Override
    public String unit() {
        return "";
    }

    /** How a sentence names it: "the thesis of 2016", "the 2019 study", "Plucknett 2016". */
    public String inSentence() {
        var dated = DATED.matcher(shortName);
        if (dated.matches()) {
            return "the " + dated.group(1) + " of " + dated.group(2);
        }
        var isName = Character.isUpperCase(shortName.codePointAt(0)) || shortName.startsWith("the ");
        return isName ? shortName : "the " + shortName;
    }

    /** The words for one of its headings; the id itself where it has no such heading. */
    public String headingInWords(String at) {
        return headings.stream()
                .filter(heading -> heading.id().equals(at))
                .map(Heading::inWords)
                .findFirst()
                .orElse(at);
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.text("short", shortName);
        sheet.text("title", title);
        sheet.text("author", author);
        sheet.text("publisher", publisher);
        sheet.date("date", date);
        sheet.prose("about", about);
        sheet.parts("headings", headings);
    }
}
