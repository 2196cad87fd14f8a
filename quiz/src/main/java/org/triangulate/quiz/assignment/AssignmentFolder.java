package org.triangulate.quiz.assignment;

import java.nio.file.Path;

/**
 * The folder of an assignment that was published: what goes to students in one room, what stays with the instructor in
 * another, what comes back in a third.
 */
public record AssignmentFolder(Path path) {
    /** What goes to students, and nothing else. */
    public Path handOut() {
        return path.resolve("hand-out");
    }

    /** Keys, seeds, and who got what: for nobody but the instructor. */
    public Path secret() {
        return path.resolve("private");
    }

    /** Who got what. */
    public Path register() {
        return secret().resolve("register.jsonl");
    }

    /** Where the instructor puts what comes back. */
    public Path submissions() {
        return path.resolve("submissions");
    }

    /** The marks of texts. */
    public Path marks() {
        return path.resolve("marks");
    }

    /** What a person has decided about what is not as it should be. */
    public Path decisions() {
        return path.resolve("decisions.csv");
    }

    /** Who has which pseudonym. */
    public Path pseudonyms() {
        return secret().resolve("pseudonyms.csv");
    }

    /** Suspicions whose other student was forgotten. */
    public Path suspicions() {
        return secret().resolve("suspicions.csv");
    }

    /** Reports, a folder for each version of the grades. */
    public Path reports() {
        return path.resolve("reports");
    }

    /** Grades under pseudonyms. */
    public Path export() {
        return path.resolve("export");
    }

    /** The versions of the grades, a folder for each. */
    public Path grades() {
        return path.resolve("grades");
    }
}
