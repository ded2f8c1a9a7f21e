/**
 * Topics that name each other → topics joined: resolves what authors linked, links plain text that
 * names a term, and remembers who mentions whom.
 */
package io.github.studysite.link;
