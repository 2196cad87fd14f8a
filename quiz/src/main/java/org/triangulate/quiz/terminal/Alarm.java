package org.triangulate.quiz.terminal;

import org.jspecify.annotations.Nullable;

/** Wakes the thread that waits for a key; one that is not waiting yet is woken as soon as it wants to. */
final class Alarm {
    private @Nullable Thread sleeper;
    private boolean ringing;

    /** Before the current thread waits; false, and not set, where it has rung already. */
    synchronized boolean set() {
        if (ringing) {
            ringing = false;
            return false;
        }
        sleeper = Thread.currentThread();
        return true;
    }

    synchronized void ring() {
        ringing = true;
        if (sleeper != null) {
            sleeper.interrupt();
        }
    }

    /** Whether it was the alarm that ended the waiting; it has stopped ringing then. */
    synchronized boolean rang() {
        var rang = ringing;
        ringing = false;
        return rang;
    }

    /** After the waiting: nothing interrupts the thread any more, whatever it does next. */
    synchronized void stop() {
        sleeper = null;
        Thread.interrupted();
    }
}
