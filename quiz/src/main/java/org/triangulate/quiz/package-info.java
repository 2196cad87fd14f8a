/** The program: the terminal that students study in, and its command line. */
@NullMarked
package org.triangulate.quiz;

import org.jspecify.annotations.NullMarked;
