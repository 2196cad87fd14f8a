package org.triangulate.quiz.screen;

import org.triangulate.phrases.Phrases;

/**
 * What the parts of a fact or a term are called. The course has names for them in its files; those that only items have
 * are of use to authors alone, and stay as one writes them.
 */
final class PartName {
    private PartName() {}

    static String of(String name, Phrases phrases) {
        return switch (name) {
            case "about" -> phrases.say("part.about");
            case "agreed" -> phrases.say("part.agreed");
            case "also" -> phrases.say("part.also");
            case "asks" -> phrases.say("part.asks");
            case "at" -> phrases.say("part.at");
            case "author" -> phrases.say("part.author");
            case "between" -> phrases.say("part.between");
            case "by" -> phrases.say("part.by");
            case "claims" -> phrases.say("part.claims");
            case "complete" -> phrases.say("part.complete");
            case "confidence" -> phrases.say("part.confidence");
            case "date" -> phrases.say("part.date");
            case "definition" -> phrases.say("part.definition");
            case "due" -> phrases.say("part.due");
            case "during" -> phrases.say("part.during");
            case "existed" -> phrases.say("part.existed");
            case "founded" -> phrases.say("part.founded");
            case "headings" -> phrases.say("part.headings");
            case "holder" -> phrases.say("part.holder");
            case "in" -> phrases.say("part.in");
            case "literal" -> phrases.say("part.literal");
            case "measures" -> phrases.say("part.measures");
            case "member" -> phrases.say("part.member");
            case "members" -> phrases.say("part.members");
            case "name" -> phrases.say("part.name");
            case "note" -> phrases.say("part.note");
            case "of" -> phrases.say("part.of");
            case "original" -> phrases.say("part.original");
            case "outcome" -> phrases.say("part.outcome");
            case "paragraph" -> phrases.say("part.paragraph");
            case "paragraphs" -> phrases.say("part.paragraphs");
            case "parties" -> phrases.say("part.parties");
            case "parts" -> phrases.say("part.parts");
            case "period" -> phrases.say("part.period");
            case "positions" -> phrases.say("part.positions");
            case "provisions" -> phrases.say("part.provisions");
            case "publisher" -> phrases.say("part.publisher");
            case "readings" -> phrases.say("part.readings");
            case "realised" -> phrases.say("part.realised");
            case "related" -> phrases.say("part.related");
            case "role" -> phrases.say("part.role");
            case "roles" -> phrases.say("part.roles");
            case "says" -> phrases.say("part.says");
            case "short" -> phrases.say("part.short");
            case "signed" -> phrases.say("part.signed");
            case "silent" -> phrases.say("part.silent");
            case "source" -> phrases.say("part.source");
            case "title" -> phrases.say("part.title");
            case "type" -> phrases.say("part.type");
            case "unit" -> phrases.say("part.unit");
            case "use" -> phrases.say("part.use");
            case "uses" -> phrases.say("part.uses");
            case "value" -> phrases.say("part.value");
            case "who" -> phrases.say("part.who");
            case "why" -> phrases.say("part.why");
            case "with" -> phrases.say("part.with");
            case "wording" -> phrases.say("part.wording");
            default -> name;
        };
    }
}
