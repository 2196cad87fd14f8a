package org.triangulate.quiz.session;

import java.util.ArrayList;
import java.util.List;
import org.triangulate.quiz.memory.Rating;
import org.triangulate.quiz.store.Answer;

/** That something did not come to mind any more when it was asked on another day. */
final class Lapse {
    private Lapse() {}

    static boolean isFailure(Answer answer) {
        return !Rating.of(answer.rating()).remembered();
    }

    /** Of the answers to one item, the first of each day: what follows on it is repetition. */
    static List<Answer> firstOfTheirDays(List<Answer> answers) {
        var first = new ArrayList<Answer>();
        for (int i = 0; i < answers.size(); i++) {
            if (i == 0
                    || Predictions.isAnotherDay(
                            answers.get(i - 1).at(), answers.get(i).at())) {
                first.add(answers.get(i));
            }
        }
        return first;
    }
}
