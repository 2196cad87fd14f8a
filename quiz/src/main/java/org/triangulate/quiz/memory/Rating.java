package org.triangulate.quiz.memory;

import org.triangulate.phrases.Phrase;

/** How well an answer came to mind, in the four grades of memory research. */
public enum Rating {
    /** Not remembered. */
    AGAIN(1),
    /** Remembered, but only just. */
    HARD(2),
    /** Remembered. */
    GOOD(3),
    /** Remembered without having to think. */
    EASY(4);

    private final int number;

    Rating(int number) {
        this.number = number;
    }

    /** The grade as a number, 1 (again) to 4 (easy). */
    public int number() {
        return number;
    }

    /** The grade in a word or two. */
    public Phrase phrase() {
        return switch (this) {
            case AGAIN -> Phrase.of("rating.again");
            case HARD -> Phrase.of("rating.hard");
            case GOOD -> Phrase.of("rating.good");
            case EASY -> Phrase.of("rating.easy");
        };
    }

    /** Whether the answer was remembered at all. */
    public boolean remembered() {
        return this != AGAIN;
    }

    /**
     * The rating with a number.
     *
     * @throws IllegalArgumentException when the number is not 1 to 4
     */
    public static Rating of(int number) {
        return switch (number) {
            case 1 -> AGAIN;
            case 2 -> HARD;
            case 3 -> GOOD;
            case 4 -> EASY;
            default -> throw new IllegalArgumentException("number is 1 to 4, not " + number);
        };
    }
}
