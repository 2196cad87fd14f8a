package org.triangulate.quiz.store;

/** What the values of a profile demand of their parts; each message begins with the part's name. */
final class Check {
    private Check() {}

    static void filled(String name, String value) {
        require(!value.isBlank(), name, "must not be blank");
    }

    static void rating(int rating) {
        require(rating >= 1 && rating <= 4, "rating", "is 1 to 4, not " + rating);
    }

    static void require(boolean condition, String name, String demand) {
        if (!condition) {
            throw new IllegalArgumentException(name + " " + demand);
        }
    }
}
