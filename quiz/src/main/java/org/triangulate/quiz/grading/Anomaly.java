package org.triangulate.quiz.grading;

import java.util.Locale;
import org.triangulate.phrases.Phrase;

/**
 * Something about a submission that a person should know of.
 *
 * @param file the name of the submission
 * @param question which one it is about, by its number in the assignment; 0 where it is about the whole
 * @param detail what makes it plain, such as another file or a position; may be empty
 */
public record Anomaly(Sort sort, String file, int question, String detail) {
    /** What may be the matter. */
    public enum Sort {
        /** It was changed after it was signed. */
        SIGNATURE("anomaly.signature", true),
        /** An entry does not follow from the one before it: something was changed, moved or taken out. */
        CHAIN("anomaly.chain", true),
        /** It is work on a package that this student was not handed. */
        PACKAGE("anomaly.package", true),
        /** It was not handed in: the work goes on behind the last time, or there was none. */
        UNFINISHED("anomaly.unfinished", true),
        /** The clock of the student went back. */
        CLOCK("anomaly.clock", true),
        /** It was begun before the assignment opened. */
        EARLY("anomaly.early", true),
        /** It is late, at a price that the assignment says. */
        LATE("anomaly.late", false),
        /** It is so late that a person has to decide. */
        TOO_LATE("anomaly.toolate", true),
        /** It took longer than was allowed. */
        OVERTIME("anomaly.overtime", true),
        /** It was handed in more often than allowed. */
        TOO_OFTEN("anomaly.toooften", true),
        /** Another student's submission is signed with the same key. */
        SHARED_KEY("anomaly.sharedkey", true),
        /** Another student's submission tells of the same answers at the same moments. */
        SHARED_CHAIN("anomaly.sharedchain", true),
        /** There is another submission of the same student that says something else; the last one handed in is graded. */
        SECOND("anomaly.second", true),
        /** What a person has decided was about another submission of this student. */
        OUTDATED("anomaly.outdated", true),
        /** A person has chosen a submission that is not there. */
        NOT_THERE("anomaly.notthere", true),
        /** There is another submission of the same student, which this one goes on from. */
        EARLIER("anomaly.earlier", false),
        /** The statement was not confirmed. */
        UNCONFIRMED("anomaly.unconfirmed", true),
        /** How sure the student was is missing, though the program does not go on without it. */
        UNSURE("anomaly.unsure", true),
        /** An answer cannot be read. */
        UNREADABLE("anomaly.unreadable", true),
        /** The choices or numbers of the question are others now than when it was handed out. */
        CHANGED("anomaly.changed", true),
        /** The question is worded otherwise now; the answer means the same. */
        REWORDED("anomaly.reworded", false),
        /** What was asked is not among the items any more. */
        GONE("anomaly.gone", true);

        private final String key;

        private final boolean holds;

        Sort(String key, boolean holds) {
            this.key = key;
            this.holds = holds;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Whether points wait until a person has decided. */
    public boolean holds() {
        return sort.holds;
    }

    /** The same without a student among those whom it names. */
    Anomaly without(String student) {
        if (sort != Sort.SHARED_KEY && sort != Sort.SHARED_CHAIN) {
            return this;
        }
        return new Anomaly(sort, file, question, Partners.without(detail, student));
    }

    /** In words. */
    public Phrase phrase() {
        return Phrase.of(sort.key, file, question, detail);
    }
}
