package org.triangulate.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a course knows: its facts by id and by kind, and where they do not fit together.
 *
 * <p>Example: {@code model.find("gas-cutoff-2004")}, {@code model.all(Event.class)},
 * {@code model.disagreementsOn("gas-share-thesis-5")}.
 */
public final class Model {
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<Disagreement>> disagreements = new HashMap<>();

    /**
     * A model of these facts, with the disagreements that their figures show by themselves added to the named ones.
     *
     * @throws IllegalArgumentException when two facts have one id
     */
    public Model(Collection<? extends Fact> facts) {
        facts.forEach(this::add);
        new Clashes(all(Indicator.class), all(Disagreement.class)).unnamed().forEach(this::add);
        all(Disagreement.class).forEach(this::index);
    }

    private void index(Disagreement disagreement) {
        disagreement
                .between()
                .forEach(side -> disagreements
                        .computeIfAbsent(side, id -> new ArrayList<>())
                        .add(disagreement));
    }

    private void add(Fact fact) {
        Check.require(facts.put(fact.id(), fact) == null, "facts", "must not have the id '" + fact.id() + "' twice");
        fact.inner().forEach(this::add);
    }

    /** The fact with this id. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(facts.get(id));
    }

    /** The fact of a kind with this id. */
    public <F extends Fact> Optional<F> find(Class<F> kind, String id) {
        return find(id).filter(kind::isInstance).map(kind::cast);
    }

    /** Every fact, in the order of the course's files. */
    public List<Fact> all() {
        return List.copyOf(facts.values());
    }

    /** Every fact of a kind, in the order of the course's files. */
    public <F extends Fact> List<F> all(Class<F> kind) {
        return facts.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The disagreements in which a fact is one of the sides. */
    public List<Disagreement> disagreementsOn(String id) {
        return List.copyOf(disagreements.getOrDefault(id, List.of()));
    }

    /** Whether a fact is one side of a disagreement, or one of several positions in a debate. */
    public boolean isContested(String id) {
        return disagreements.containsKey(id)
                || find(Position.class, id)
                        .flatMap(position -> find(Debate.class, position.debate()))
                        .filter(debate -> debate.positions().size() > 1)
                        .isPresent();
    }

    /** What a list calls the thing with this id; the id itself where there is none. */
    public String labelOf(String id) {
        return find(id).map(Fact::label).orElse(id);
    }

    /** How a sentence names a source; the id itself where there is no such source. */
    public String sourceInSentence(String id) {
        return find(Source.class, id).map(Source::inSentence).orElse(id);
    }

    /** Whether a fact is known to be a slip of its source, or is one side of such. */
    public boolean isSlip(String id) {
        return disagreementsOn(id).stream().anyMatch(known -> known.type() == Disagreement.Type.SLIP);
    }

    /** A citation as one reads it: "thesis 2016, §3.2.2 Belarus and Russia, paragraph 3, crediting Ioffe". */
    public String inWords(Citation citation) {
        var source = find(Source.class, citation.source());
        var place = source.map(found -> found.shortName() + ", " + found.headingInWords(citation.at()))
                .orElse(citation.source() + ", " + citation.at());
        var numbers = citation.paragraphs().stream().map(String::valueOf).toList();
        var exact = switch (numbers.size()) {
            case 0 -> place;
            case 1 -> place + ", paragraph " + numbers.get(0);
            default -> place + ", paragraphs " + String.join(", ", numbers);
        };
        return citation.credits().isEmpty() ? exact : exact + ", crediting " + citation.credits();
    }
}
