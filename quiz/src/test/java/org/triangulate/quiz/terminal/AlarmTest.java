package org.triangulate.quiz.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AlarmTest {
    private final Alarm alarm = new Alarm();

    /** A thread that goes on interrupted would upset whatever test comes next. */
    @AfterEach
    void clear() {
        Thread.interrupted();
    }

    @Test
    void it_interrupts_the_thread_that_set_it() {
        assertThat(alarm.set()).isTrue();
        alarm.ring();

        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(alarm.rang()).isTrue();
        assertThat(alarm.rang()).isFalse();
    }

    @Test
    void one_that_rang_before_is_not_set_and_does_not_ring_again() {
        alarm.ring();

        assertThat(alarm.set()).isFalse();
        assertThat(alarm.set()).isTrue();
        assertThat(alarm.rang()).isFalse();
    }

    @Test
    void one_that_rings_when_the_waiting_is_over_interrupts_nothing_and_is_heard_the_next_time() {
        alarm.set();
        alarm.ring();
        alarm.stop();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(alarm.set()).isFalse();
    }

    @Test
    void one_that_was_stopped_leaves_the_thread_alone() {
        alarm.set();
        alarm.stop();
        alarm.ring();

        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
