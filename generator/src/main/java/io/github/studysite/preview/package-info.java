/**
 * The site while its notes are written: made again at every save, served to this machine alone, and
 * shown anew by the browser. Stands on the front door like any other user of it, and is the one
 * package that waits: for files, for browsers, for Ctrl+C.
 */
package io.github.studysite.preview;
