/**
 * Terms and questions → cards: what can be asked about the terms, with options that are wrong but
 * tempting, and what is wrong with the questions that the author wrote.
 */
package io.github.studysite.quiz;
