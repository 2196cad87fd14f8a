/** What helps whoever writes a course: files to begin with, and what the messages of the check mean. */
@NullMarked
package org.triangulate.quiz.author;

import org.jspecify.annotations.NullMarked;
