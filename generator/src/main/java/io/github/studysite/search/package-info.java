/**
 * Site → search index in pieces: classic scripts, because pages opened from disk can load nothing
 * else. The theme's {@code components/search} reads them and cuts queries into the same words.
 *
 * <p><b>Entries</b> are numbered from 0: all terms, then all notes (a topic, a section, the entry
 * of a term, a page), then all questions. Lines end in {@code \n}, their parts are separated by
 * tabs.
 *
 * <ul>
 *   <li>{@code search/index.js}, loaded first, has a name that never changes and calls {@code
 *       studysiteSearch.head({…})}:
 *       <ul>
 *         <li>{@code format}: 1; readers refuse any other
 *         <li>{@code entries}: numbers of terms, notes and questions
 *         <li>{@code words}: for each piece of postings, in order, the beginning of its first word
 *             (no word of an earlier piece is as great) and the piece's name
 *         <li>{@code texts}: for each piece of texts, in order, its first entry and its name
 *         <li>{@code more}: names of the further pieces of names
 *         <li>{@code pages}: the pages with notes in reading order, in lines as pieces of texts
 *             have them, to be shown before anything is typed; empty if there are very many
 *         <li>{@code names}: the terms in order, as many as fit, one a line: id, name, expansion,
 *             aliases
 *       </ul>
 *   <li>{@code search/<name>.js} calls {@code studysiteSearch.piece("<name>", "…")}; the name ends
 *       in a hash of the content. Pieces of <i>names</i> go on where the head ended.
 *   <li>A piece of <i>words</i> (postings) has a line for each word, in the order of UTF-16: the
 *       word and its postings. Acronyms are in capitals, everything else in lower case. A posting
 *       is the number {@code 16 × step + weight}: how many entries it lies behind the one before
 *       (the first counts from −1), and how much the word matters in it, 1 to 15. Numbers are
 *       written in base 32, lowest digits first, with {@link io.github.studysite.search.Digits}: a
 *       digit of the upper half of the alphabet says that more follow. {@code !} before the
 *       postings: the word is in so many entries that only those with it in their titles are
 *       listed.
 *   <li>A piece of <i>texts</i> has a line for each entry. Of a term: the first sentence of its
 *       definition, and in how many topics it is explained or named. Of the others: the place on
 *       the page, title, title of the section around it, text; a line {@code >}, path, number and
 *       title before them says on which page they stand. An empty title is the page's.
 * </ul>
 *
 * <p>No script is larger than 60 KB before compression.
 */
package io.github.studysite.search;
