package org.triangulate.exercises.marking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.triangulate.phrases.Phrases;

/**
 * What the program suggests for one criterion, and from what it concludes that; never a grade.
 *
 * @param found the concepts that stand in the text
 * @param missing what the course calls those that were looked for and not found
 */
public record Suggestion(Criterion criterion, List<Found> found, List<String> missing) {
    public Suggestion {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /** The level that the concepts suggest; empty where the criterion names none to look for. */
    public Optional<RubricLevel> level() {
        return criterion.suggestedBy(found.size());
    }

    /** The suggestion, marked as one: "suggested: some (1 of 2 points)", or that there is none. */
    public String inWords(Phrases phrases) {
        return level().map(level -> phrases.count("essay.suggested", criterion.most(), level.name(), level.points()))
                .orElseGet(() -> phrases.say("essay.nosuggestion"));
    }

    /** Which words of the text show which concept; empty where none does. */
    public String foundInWords() {
        return found.stream()
                .map(one -> one.label().equals(one.words()) ? one.label() : one.label() + " (“" + one.words() + "”)")
                .collect(Collectors.joining(", "));
    }

    /** Everything in one line. */
    public String sentence(Phrases phrases) {
        var sentence = new StringBuilder(criterion.title()).append(", ").append(inWords(phrases));
        if (!found.isEmpty()) {
            sentence.append("; ").append(phrases.say("essay.found", foundInWords()));
        }
        if (!missing.isEmpty()) {
            sentence.append("; ").append(phrases.say("essay.notfound", String.join(", ", missing)));
        }
        return sentence.append('.').toString();
    }
}
