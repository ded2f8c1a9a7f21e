/**
 * Notes on disk become topics: reads the folder, the settings and the note format. The only package
 * that knows Flexmark, YAML and the sanitizing of raw HTML.
 */
package io.github.studysite.source;
