/** Code → its parts by role, to be coloured. The only place that knows RSyntaxTextArea. */
package io.github.studysite.source.code;
