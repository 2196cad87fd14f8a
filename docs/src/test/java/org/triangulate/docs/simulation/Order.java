package org.triangulate.docs.simulation;

import java.time.Duration;
import java.time.Instant;
import org.triangulate.quiz.memory.Memory;
import org.triangulate.quiz.memory.Scheduler;

/** The order in which a backlog may be worked off: the item with the least figure comes first. */
enum Order {
    /** What the program does. */
    BEST_REMEMBERED {
        @Override
        double figure(Memory memory, Scheduler scheduler, Instant now) {
            return -scheduler.retrievability(memory, now);
        }
    },
    MOST_FORGOTTEN {
        @Override
        double figure(Memory memory, Scheduler scheduler, Instant now) {
            return scheduler.retrievability(memory, now);
        }
    },
    EARLIEST_DUE {
        @Override
        double figure(Memory memory, Scheduler scheduler, Instant now) {
            return memory.due().getEpochSecond();
        }
    },
    /** The share of the interval by which it is overdue, the highest first. */
    RELATIVE_OVERDUE {
        @Override
        double figure(Memory memory, Scheduler scheduler, Instant now) {
            var interval = Duration.between(memory.reviewed(), memory.due()).toSeconds();
            return -(double) Duration.between(memory.reviewed(), now).toSeconds() / Math.max(1, interval);
        }
    },
    EASIEST {
        @Override
        double figure(Memory memory, Scheduler scheduler, Instant now) {
            return memory.difficulty();
        }
    },
    /** By the last figures of its time: any order that means nothing. */
    ANY {
        @Override
        double figure(Memory memory, Scheduler scheduler, Instant now) {
            return Long.hashCode(memory.reviewed().toEpochMilli() * 0x9E3779B97F4A7C15L);
        }
    };

    abstract double figure(Memory memory, Scheduler scheduler, Instant now);
}
