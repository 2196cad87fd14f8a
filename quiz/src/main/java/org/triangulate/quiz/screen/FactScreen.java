package org.triangulate.quiz.screen;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.exercises.Item;
import org.triangulate.model.Citation;
import org.triangulate.model.Described;
import org.triangulate.model.Fact;
import org.triangulate.model.Names;
import org.triangulate.model.Part;
import org.triangulate.model.PartialDate;
import org.triangulate.model.Quantity;
import org.triangulate.model.Reading;
import org.triangulate.model.Sheet;
import org.triangulate.quiz.material.Material;
import org.triangulate.quiz.text.Line;
import org.triangulate.quiz.text.Style;

/** Everything that the course knows of one thing, part by part, and where sources differ about it. */
public final class FactScreen {
    private final Page page;
    private final Material material;

    public FactScreen(Page page, Material material) {
        this.page = page;
        this.material = material;
    }

    public List<Line> lines(Described thing) {
        var lines = new ArrayList<Line>();
        lines.addAll(Wrap.lines(
                Line.of(Prose.line(thing.label()).text(), Style.TITLE)
                        .plus("  (" + page.phrases().say(ThingName.of(thing)) + " " + thing.id() + ")", Style.FAINT),
                page.width()));
        var parts = new Parts(page.indent(), thing instanceof Item);
        thing.describe(parts);
        lines.addAll(parts.lines);
        if (thing instanceof Fact fact) {
            lines.addAll(disagreements(fact));
        }
        return lines;
    }

    private List<Line> disagreements(Fact fact) {
        var lines = new ArrayList<Line>();
        var ids = new ArrayList<String>();
        ids.add(fact.id());
        fact.inner().forEach(inner -> ids.add(inner.id()));
        ids.stream()
                .flatMap(id -> material.course().model().disagreementsOn(id).stream())
                .distinct()
                .forEach(disagreement -> {
                    lines.add(Line.BLANK);
                    lines.addAll(page.wrapped(Line.of(page.say("differ.sources") + " ", Style.LABEL)
                            .plus(disagreement.title())));
                    lines.addAll(page.prose(disagreement.why()));
                });
        return lines;
    }

    /** Whether words need a line of their own, not to run into those beside them. */
    private static boolean isLong(String words) {
        return words.contains(",") || words.endsWith(".");
    }

    /** Turns what a thing tells of itself into lines; inner parts stand two columns further in. */
    private final class Parts implements Sheet {
        private final String indent;
        private final boolean asWritten;
        private final List<Line> lines = new ArrayList<>();

        /**
         * @param asWritten whether the parts are called as in the files of a course
         */
        Parts(String indent, boolean asWritten) {
            this.indent = indent;
            this.asWritten = asWritten;
        }

        private String called(String name) {
            return asWritten ? name : PartName.of(name, page.phrases());
        }

        @Override
        public void text(String name, String value) {
            if (!value.isEmpty()) {
                add(name, Line.of(value));
            }
        }

        private void add(String name, Line value) {
            lines.addAll(Wrap.lines(
                    Line.of(called(name) + ": ", Style.FAINT).plus(value), page.width(), indent, indent + "  "));
        }

        @Override
        public void prose(String name, String markdown) {
            if (!markdown.isEmpty()) {
                add(name, Prose.line(markdown));
            }
        }

        @Override
        public void flag(String name, boolean value) {
            text(name, value ? page.say("part.yes") : "");
        }

        @Override
        public void number(String name, int value) {
            text(name, value == 0 ? "" : String.valueOf(value));
        }

        @Override
        public void numbers(String name, List<Integer> values) {
            texts(name, values.stream().map(String::valueOf).toList());
        }

        @Override
        public void texts(String name, List<String> values) {
            text(name, String.join(", ", values));
        }

        @Override
        public void names(Names names) {
            text("original", String.join(", ", names.originals()));
            text("also", String.join(", ", names.also()));
        }

        @Override
        public void quantity(String name, Quantity quantity) {
            add(name, Line.of(Figure.inWords(quantity), Style.STRONG));
        }

        @Override
        public void date(String name, PartialDate date) {
            text(name, date.inWords());
        }

        @Override
        public void reference(String name, String id) {
            if (!id.isEmpty()) {
                text(name, Prose.line(material.labelOf(id)).text());
            }
        }

        @Override
        public void references(String name, List<String> ids) {
            var names = ids.stream().map(this::labelled).toList();
            if (names.stream().noneMatch(FactScreen::isLong)) {
                text(name, String.join(", ", names));
                return;
            }
            lines.add(Line.of(indent).plus(called(name) + ":", Style.FAINT));
            names.forEach(
                    words -> lines.addAll(Wrap.lines(Line.of(words), page.width(), indent + "- ", indent + "  ")));
        }

        /** A reading with its figure, as two of one indicator have one label. */
        private String labelled(String id) {
            var words = material.course()
                    .model()
                    .find(Reading.class, id)
                    .map(Reading::statement)
                    .orElseGet(() -> material.labelOf(id));
            return Prose.line(words).text();
        }

        @Override
        public void parts(String name, List<? extends Part> parts) {
            if (parts.isEmpty()) {
                return;
            }
            lines.add(Line.of(indent).plus(called(name) + ":", Style.FAINT));
            for (var part : parts) {
                var inner = new Parts(indent + "  ", asWritten);
                if (part instanceof Described thing) {
                    inner.text("id", thing.id());
                }
                part.describe(inner);
                lines.addAll(bulleted(inner.lines));
            }
        }

        private List<Line> bulleted(List<Line> inner) {
            if (inner.isEmpty()) {
                return inner;
            }
            // The first span of a wrapped line is its indentation.
            var spans = inner.get(0).spans();
            var marked = new ArrayList<>(inner);
            marked.set(0, Line.of(indent + "- ").plus(new Line(spans.subList(1, spans.size()))));
            return marked;
        }

        @Override
        public void citations(List<Citation> citations) {
            citations.stream()
                    .map(material.course().model()::inWords)
                    .distinct()
                    .forEach(words -> text("source", words));
        }
    }
}
