/**
 * What a critical colleague would say of the items of a course: cues that give a key away, contested facts asked
 * without their source, objectives that no item serves. Each rule is one class; {@link
 * org.triangulate.exercises.review.Review} asks them all.
 */
@NullMarked
package org.triangulate.exercises.review;

import org.jspecify.annotations.NullMarked;
