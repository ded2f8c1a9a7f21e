/**
 * Topics → site: puts the topics in reading order, leaves drafts out and finds the mistakes that
 * only the sum of all notes shows.
 */
package io.github.studysite.assemble;
