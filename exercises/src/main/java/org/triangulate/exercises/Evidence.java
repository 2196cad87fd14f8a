package org.triangulate.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.triangulate.course.Fields;
import org.triangulate.course.tree.Rule;
import org.triangulate.exercises.response.SomeOfFormat;
import org.triangulate.exercises.response.UnreadableAnswer;
import org.triangulate.model.Fact;
import org.triangulate.model.Model;
import org.triangulate.model.Part;
import org.triangulate.model.Position;
import org.triangulate.model.Sheet;
import org.triangulate.phrases.Phrases;

/**
 * A claim, and pieces of evidence of which some support it. The pieces are facts of the course, shown with their
 * sources, or texts of the author's. A piece that supports the claim earns its share when it is named, one that does not
 * takes a share back, and nobody falls below zero.
 *
 * @param claim in Markdown
 */
record Evidence(String claim, List<Piece> pieces) implements Task {
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

        /** The piece with its words, where it names a fact. */
        Piece known(Model model) {
            return model.find(fact)
                    .map(found -> new Piece(fact, words(found, model), supports, why))
                    .orElse(this);
        }

        /** What somebody holds is no evidence without who holds it, and on which question. */
        private static String words(Fact fact, Model model) {
            if (!(fact instanceof Position position)) {
                return fact.statement();
            }
            return model.labelOf(position.holder()) + " on “" + model.labelOf(position.debate()) + "”: "
                    + position.says();
        }

        /** What stands on the screen: the words, and who says so. */
        String shown(Model model) {
            var citation = model.find(fact).stream()
                    .flatMap(found -> found.citations().stream())
                    .findFirst();
            return text
                    + citation.map(cited -> " (" + model.inWords(cited) + ")").orElse("");
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
        var model = knowledge.model();
        return new Laid(
                claim,
                Shuffle.of(pieces.stream().map(piece -> piece.known(model)).toList(), chance),
                model,
                knowledge.phrases());
    }

    private record Laid(String claim, List<Piece> shown, Model model, Phrases phrases) implements Form {
        @Override
        public String body() {
            return phrases.say("evidence.claim", claim);
        }

        @Override
        public List<Group> groups() {
            return List.of(Group.lettered(
                    shown.stream().map(piece -> piece.shown(model)).toList()));
        }

        @Override
        public SomeOfFormat response() {
            return new SomeOfFormat(shown.size(), true);
        }

        @Override
        public Grade grade(String typed) throws UnreadableAnswer {
            var named = response().positions(typed).stream().map(shown::get).toList();
            var keys = shown.stream().filter(Piece::supports).toList();
            var hits = named.stream().filter(Piece::supports).count();
            var misses = named.size() - hits;
            var score = Math.max(0, (double) (hits - misses) / keys.size());
            var clues = clues(named);
            var remarks = new ArrayList<String>(clues);
            keys.stream()
                    .filter(piece -> !named.contains(piece))
                    .forEach(piece -> remarks.add(phrases.say("evidence.supports", piece.text(), piece.why())));
            if (hits > 0 && misses > 0) {
                remarks.add(phrases.say("choice.many.cost"));
            }
            return new Grade(score, texts(named), texts(keys), remarks, clues);
        }

        private List<String> clues(List<Piece> named) {
            return named.stream()
                    .filter(piece -> !piece.supports())
                    .map(piece -> phrases.say("evidence.not", piece.text(), piece.why()))
                    .toList();
        }

        private static String texts(List<Piece> pieces) {
            return pieces.stream().map(Piece::text).collect(Collectors.joining("; "));
        }
    }
}
