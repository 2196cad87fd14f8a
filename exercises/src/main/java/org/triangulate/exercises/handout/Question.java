package org.triangulate.exercises.handout;

import java.math.BigDecimal;
import java.util.List;
import org.triangulate.exercises.Form.Group;
import org.triangulate.exercises.response.ResponseFormat;

/**
 * A question as a student is asked it, with nothing of its key.
 *
 * @param points what it can earn
 * @param stem in Markdown
 * @param body what stands between the stem and the choices, in Markdown; often empty
 * @param groups what there is to choose from
 * @param response the form of an answer
 */
public record Question(BigDecimal points, String stem, String body, List<Group> groups, ResponseFormat response) {
    private static final int MOST_DIGITS = 9;

    private static final int FACE = 8;

    public Question {
        groups = List.copyOf(groups);
        if (points.signum() < 0 || points.scale() < 0 || points.scale() > 2 || points.precision() > MOST_DIGITS) {
            throw new IllegalArgumentException("points must be a number such as 2 or 0.25, and not negative");
        }
    }

    /** Sixteen letters that are others where the stem, the text under it or a choice is another, or stands elsewhere. */
    public String face() {
        var choices = new StringBuilder();
        groups.forEach(group -> group.choices()
                .forEach(choice -> choices.append(choice.label())
                        .append(' ')
                        .append(choice.text())
                        .append('\n')));
        return shortly(stem) + shortly(body + "\n" + choices);
    }

    /** Whether two faces differ in no more than the stem, so that an answer to one means the same as to the other. */
    public static boolean hasSameChoices(String face, String other) {
        return face.substring(Math.min(FACE, face.length())).equals(other.substring(Math.min(FACE, other.length())));
    }

    private static String shortly(String text) {
        return Fingerprint.whole(text).substring(0, FACE);
    }
}
