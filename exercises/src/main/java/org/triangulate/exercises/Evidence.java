package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.model.Model;
import org.triangulate.model.Part;
import org.triangulate.model.Sheet;

/**
 * A claim, and pieces of evidence of which some support it. The pieces are facts of the course, shown with their
 * sources, or texts of the author's. A piece that supports the claim earns its share when it is named, one that does not
 * takes a share back, and nobody falls below zero.
 *
 * @param claim in Markdown
 */
public record Evidence(String claim, List<Piece> pieces) implements Task {
    private static final String[] FACTS = {"reading", "event", "position", "provision", "treaty"};

    /**
     * A piece of evidence.
     *
     * @param fact the id of a fact; empty where {@code text} says it
     * @param why why it supports the claim, or why it does not, in Markdown
     */
    public record Piece(String fact, String text, boolean supports, String why) implements Part {
        static Optional<Piece> read(Fields fields) {
            var fact = fields.optionalReference("fact", FACTS);
            var text = fields.optionalText("text");
            if (fact.isEmpty() == text.isEmpty()) {
                fields.problem(
                        "fact",
                        Rule.CONTRADICTION,
                        "a piece of evidence is a fact or a text",
                        "write 'fact: ID' or 'text: …', and not both");
            }
            var supports = fields.flag("supports");
            var why = fields.text("why");
            return fields.build(() -> new Piece(fact, text, supports, why));
        }

        /** What stands on the screen: the text, or the fact with who says so. */
        Option shown(Model model) {
            var said = model.find(fact)
                    .map(found -> found.statement()
                            + found.citations().stream()
                                    .findFirst()
                                    .map(citation -> " (" + model.inWords(citation) + ")")
                                    .orElse(""))
                    .orElse(text);
            return new Option(said, why, supports);
        }

        @Override
        public void describe(Sheet sheet) {
            sheet.reference("fact", fact);
            sheet.text("text", text);
            sheet.flag("supports", supports);
            sheet.prose("why", why);
        }
    }

    public Evidence {
        pieces = List.copyOf(pieces);
        if (pieces.stream().noneMatch(Piece::supports)) {
            throw new IllegalArgumentException("pieces must have one that supports the claim");
        }
    }

    static Optional<Task> read(Fields fields) {
        var claim = fields.text("claim");
        var pieces = fields.parts("evidence", Piece::read);
        var supporting = pieces.stream().filter(Piece::supports).count();
        if (fields.has("evidence")
                && pieces.size() == fields.size("evidence")
                && (supporting == 0 || supporting == pieces.size())) {
            fields.problem(
                    "evidence",
                    Rule.CONTRADICTION,
                    "some of the evidence supports the claim and some does not, and here are " + supporting + " of "
                            + pieces.size(),
                    "write 'supports: true' at those that do");
        }
        return fields.build(() -> new Evidence(claim, pieces));
    }

    @Override
    public void describe(Sheet sheet) {
        sheet.prose("claim", claim);
        sheet.parts("evidence", pieces);
    }

    @Override
    public Form form(Knowledge knowledge, RandomGenerator chance) {
        var options =
                pieces.stream().map(piece -> piece.shown(knowledge.model())).toList();
        return new Laid(claim, Shuffle.of(options, chance));
    }

    private record Laid(String claim, List<Option> options) implements Form {
        @Override
        public String body() {
            return "Claim: " + claim;
        }

        @Override
        public List<Group> groups() {
            return Option.lettered(options);
        }

        @Override
        public String howToAnswer() {
            return "every letter that supports the claim, such as a c";
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var named = Letters.positions(typed, options.size(), "a c").stream()
                    .map(options::get)
                    .toList();
            var keys = options.stream().filter(Option::key).toList();
            var hits = named.stream().filter(Option::key).count();
            var score = Math.max(0, (double) (hits - (named.size() - hits)) / keys.size());
            return new Grade(score, texts(named), texts(keys), remarks(named, keys));
        }

        private static List<String> remarks(List<Option> named, List<Option> keys) {
            var remarks = new ArrayList<String>();
            named.stream()
                    .filter(option -> !option.key())
                    .forEach(option -> remarks.add("“" + option.text() + "” does not support it: " + option.why()));
            keys.stream()
                    .filter(option -> !named.contains(option))
                    .forEach(option -> remarks.add("“" + option.text() + "” supports it: " + option.why()));
            return remarks;
        }

        private static String texts(List<Option> options) {
            return options.stream().map(Option::text).collect(Collectors.joining("; "));
        }
    }
}
