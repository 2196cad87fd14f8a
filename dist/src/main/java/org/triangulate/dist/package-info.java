/** Makes what is handed out to people who have no Java: run by the build, and no part of the program. */
@NullMarked
package org.triangulate.dist;

import org.jspecify.annotations.NullMarked;
