/**
 * Pages for browsers: the report of an assignment, and what a student gets back. Each is one file that asks for nothing
 * else, runs nothing, and takes every text for text. The site of a course is made of the same elements.
 */
@NullMarked
package org.triangulate.quiz.html;

import org.jspecify.annotations.NullMarked;
