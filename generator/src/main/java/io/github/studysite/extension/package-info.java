/**
 * The way in for others: an interface of values in, values out. The search index, the downloads and
 * the files for machines are made with it too.
 */
package io.github.studysite.extension;
