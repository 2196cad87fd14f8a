package org.triangulate.quiz.material;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.triangulate.course.Coverage;
import org.triangulate.course.Coverage.Place;
import org.triangulate.model.Described;
import org.triangulate.model.Source;

/**
 * What became of every paragraph of the sources, as a page in Markdown: the ids of the facts and terms that cite it, or
 * why it gave none.
 */
public final class Tally {
    private static final int WIDTH = 120;

    private final Material material;
    private final Coverage coverage;
    private final StringBuilder page = new StringBuilder();

    private Tally(Material material) {
        this.material = material;
        this.coverage = coverage(material);
    }

    /** The page. */
    public static String of(Material material) {
        var tally = new Tally(material);
        tally.write();
        return tally.page.toString();
    }

    /** Which facts and terms cite which paragraph. */
    static Coverage coverage(Material material) {
        List<Described> things = new ArrayList<>(material.course().model().all());
        things.addAll(material.glossary().terms());
        return new Coverage(material.course().model().all(Source.class), things);
    }

    private void write() {
        page.append("# What became of every paragraph\n\n");
        wrapped(
                "",
                "Each paragraph of each source of *" + material.course().title()
                        + "*, counted under its heading, and what the course took from it. `./triangulate show ID` says all"
                        + " of a fact and names its paragraphs; `./triangulate export --to coverage` prints this page.");
        material.course().model().all(Source.class).forEach(this::write);
    }

    private void write(Source source) {
        var paragraphs =
                source.headings().stream().mapToInt(Source.Heading::paragraphs).sum();
        page.append("\n## ").append(source.shortName()).append(": ").append(source.title());
        page.append("\n\n").append(paragraphs).append(" paragraphs.\n");
        source.headings().stream()
                .filter(heading -> heading.paragraphs() > 0)
                .forEach(heading -> write(source, heading));
    }

    private void write(Source source, Source.Heading heading) {
        page.append("\n### ").append(heading.inWords()).append("\n\n");
        for (int paragraph = 1; paragraph <= heading.paragraphs(); paragraph++) {
            var ids = coverage.ids(new Place(source.id(), heading.id(), paragraph));
            var text = ids.isEmpty()
                    ? heading.whySilent(paragraph).map(why -> "Nothing. " + why).orElse("Nothing yet.")
                    : String.join(", ", ids);
            wrapped(paragraph + ". ", text);
        }
    }

    /** A paragraph of text in lines of the usual width, the later ones set in as far as its mark. */
    private void wrapped(String mark, String text) {
        var line = new StringBuilder(mark);
        for (var word : StringUtils.split(text)) {
            if (line.length() + word.length() > WIDTH) {
                page.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(mark.length()));
            }
            line.append(word).append(' ');
        }
        page.append(line.toString().stripTrailing()).append('\n');
    }
}
