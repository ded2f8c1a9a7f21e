/**
 * The finished site → what is wrong with it: follows the links of every page as a browser would, so
 * that nothing gets by which the notes alone don't show: raw HTML, an author's own templates. The
 * only place, beside {@code source}, that knows jsoup.
 */
package io.github.studysite.inspect;
