/**
 * The student's profile: what was asked and answered, kept in one SQLite file that outlives crashes and power cuts.
 *
 * <p>Only what happened belongs here, appended and never changed: answers, their retractions, sessions and their ends.
 * What follows from it (memories, progress, plans) is computed elsewhere, by reading the answers again.
 */
@NullMarked
package org.triangulate.quiz.store;

import org.jspecify.annotations.NullMarked;
