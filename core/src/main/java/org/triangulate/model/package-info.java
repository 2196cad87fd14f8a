/**
 * What is known and who says so: states, organizations, treaties, indicators, events, people and positions.
 *
 * <p>Everything here is a value without a file, a screen or a clock. A fact carries its citation from the moment it
 * exists; what cannot be cited cannot be constructed.
 */
@NullMarked
package org.triangulate.model;

import org.jspecify.annotations.NullMarked;
