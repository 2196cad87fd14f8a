package org.triangulate.quiz.shell;

import org.triangulate.exercises.Credit;
import org.triangulate.quiz.session.Meeting;
import org.triangulate.quiz.store.Trial;

/** The meeting with the question that a session stands at, each step of it kept before it is shown. */
final class KeptMeeting {
    private final Desk desk;
    private final String session;
    private Meeting meeting;
    private String tried = "";

    /** The meeting as it stood when it was left, or a new one. */
    KeptMeeting(Desk desk, String session, Credit credit) {
        this.desk = desk;
        this.session = session;
        this.meeting = Meeting.begun(credit);
        desk.profile().trials(session).forEach(this::again);
    }

    private void again(Trial trial) {
        if (trial.kind() == Trial.Kind.ATTEMPT) {
            meeting = meeting.attempted(trial.score());
            tried = trial.typed();
        } else if (meeting.nextHint().isPresent()) {
            meeting = meeting.hinted();
        }
    }

    Meeting meeting() {
        return meeting;
    }

    /** What was typed in the last attempt that was kept. */
    String tried() {
        return tried;
    }

    void takeHint() {
        keep(Trial.Kind.HINT, "", 0);
        meeting = meeting.hinted();
    }

    /** Makes an attempt; the last one is not kept here, as it becomes the answer. */
    void attempt(String typed, double score) {
        var attempted = meeting.attempted(score);
        if (!attempted.isOver()) {
            keep(Trial.Kind.ATTEMPT, typed, score);
        }
        tried = typed;
        meeting = attempted;
    }

    private void keep(Trial.Kind kind, String typed, double score) {
        desk.profile()
                .record(session, new Trial(kind, typed, score, desk.clock().instant()));
    }
}
