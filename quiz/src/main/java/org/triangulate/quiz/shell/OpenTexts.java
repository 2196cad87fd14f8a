package org.triangulate.quiz.shell;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.triangulate.exercises.handout.Booklet;
import org.triangulate.exercises.marking.Premark;
import org.triangulate.quiz.store.Draft;
import org.triangulate.quiz.work.OpenedPackage;
import org.triangulate.quiz.work.WorkLog;

/**
 * The texts of an assignment that are being written. One becomes the answer of its question when its writer is done; all
 * of them do when the time ends, and when the work is handed in. So no line that was kept is lost.
 */
final class OpenTexts {
    private final Carrel carrel;
    private final String id;
    private final Booklet booklet;
    private final WorkLog log;

    OpenTexts(Carrel carrel, OpenedPackage opened, WorkLog log) {
        this.carrel = carrel;
        this.id = opened.id();
        this.booklet = opened.booklet();
        this.log = log;
    }

    /** The text of a question as far as it is written; one that became the answer already is written on. */
    Draft of(int question) {
        var kept = Optional.ofNullable(drafts().get(question))
                .orElseGet(() -> Draft.begun(carrel.newId(), id, String.valueOf(question)));
        return kept.finished() && isAnswer(question, kept)
                ? new Draft(kept.id(), kept.course(), kept.item(), kept.lines(), false)
                : kept;
    }

    /** The last draft of each question that asks for a text. */
    private Map<Integer, Draft> drafts() {
        var last = new HashMap<String, Draft>();
        carrel.profile().openDrafts(id).forEach(draft -> last.put(draft.item(), draft));
        var drafts = new TreeMap<Integer, Draft>();
        for (int i = 1; i <= booklet.questions().size(); i++) {
            var draft = last.get(String.valueOf(i));
            if (draft != null
                    && booklet.questions().get(i - 1).response().textLength().isPresent()) {
                drafts.put(i, draft);
            }
        }
        return drafts;
    }

    private boolean isAnswer(int question, Draft draft) {
        return Optional.ofNullable(log.work().answers().get(question))
                .filter(answer -> answer.typed().equals(draft.text()))
                .isPresent();
    }

    /** What would become an answer, by the numbers of the questions. */
    Map<Integer, Draft> unanswered() {
        var drafts = drafts();
        drafts.entrySet()
                .removeIf(entry ->
                        Premark.words(entry.getValue().text()) == 0 || isAnswer(entry.getKey(), entry.getValue()));
        return drafts;
    }

    /**
     * Makes answers of them, each given when its last line was kept.
     *
     * @param latest no answer is later; none is earlier than what was done before it either, as a clock does not go back
     * @return the numbers of their questions
     */
    List<Integer> becomeAnswers(Instant latest) {
        var texts = unanswered();
        texts.entrySet().stream()
                .sorted(Comparator.comparing(entry -> changed(entry.getValue(), latest)))
                .forEach(entry -> log.answer(
                        entry.getKey(), entry.getValue().text(), 0, notBefore(changed(entry.getValue(), latest))));
        return List.copyOf(texts.keySet());
    }

    private Instant changed(Draft draft, Instant latest) {
        return carrel.profile().lastChange(draft).filter(latest::isAfter).orElse(latest);
    }

    private Instant notBefore(Instant moment) {
        var last = log.work().lastEntry().at();
        return moment.isBefore(last) ? last : moment;
    }
}
