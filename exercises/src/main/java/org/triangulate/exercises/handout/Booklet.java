package org.triangulate.exercises.handout;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one student is asked, and on what terms. Nothing in it tells a key.
 *
 * @param assignment the id of the assignment
 * @param student the id of the student whose it is; empty where it is for everybody
 * @param instructions in Markdown; may be empty
 * @param statement what the student confirms; may be empty
 * @param questions in the order in which they are asked
 */
public record Booklet(
        String assignment,
        String student,
        String title,
        String instructions,
        String statement,
        Terms terms,
        List<Question> questions) {
    public Booklet {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("questions must not be empty");
        }
    }

    /** What can be earned in all. */
    public BigDecimal points() {
        return questions.stream().map(Question::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The booklet as a package, to be handed out. */
    public String sealed(SigningKey instructor) {
        return SealedFile.write(SealedFile.Sort.PACKAGE, RecordJson.write(this), instructor);
    }

    /**
     * The booklet of a package.
     *
     * @param name what complaints call the file
     * @throws HandoutException when there is none in it
     */
    public static Booklet of(SealedFile file, String name) {
        try {
            return RecordJson.read(file.body(), Booklet.class);
        } catch (RecordJson.Unfit e) {
            throw new HandoutException("sealed.body", name);
        }
    }
}
