/** The site for machines: the whole graph as JSON with its schema, sitemap and robots. */
package io.github.studysite.data;
