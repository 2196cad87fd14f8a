package org.triangulate.lexicon;

import java.util.Optional;

/** A spelling of a thing, taken apart once to be compared with whatever is typed. */
public final class Name {
    private static final String PERSON = "person";

    private final Entry entry;
    private final Wording wording;
    private final Optional<FullName> fullName;
    private final boolean person;
    private final Initials initials;

    private Name(Entry entry) {
        this.entry = entry;
        this.wording = Wording.of(entry.spelling());
        this.person = isOfPerson(entry);
        this.fullName =
                person && wording.words().size() > 1 ? Optional.of(FullName.of(wording.words())) : Optional.empty();
        this.initials = Initials.of(person ? wording.words() : wording.firsts());
    }

    public static Name of(Entry entry) {
        return new Name(entry);
    }

    static boolean isOfPerson(Entry entry) {
        return entry.kind().equals(PERSON);
    }

    boolean isOfPerson() {
        return person;
    }

    /** Whose spelling it is. */
    public Entry entry() {
        return entry;
    }

    /** Whether the other is spelt so too, whatever it names. */
    public boolean isSpeltAs(Name other) {
        return wording.isSpeltAs(other.wording);
    }

    Initials initials() {
        return initials;
    }

    Wording wording() {
        return wording;
    }

    /** The parts of a person's name; empty for anything else, and for a family name alone. */
    Optional<FullName> fullName() {
        return fullName;
    }
}
