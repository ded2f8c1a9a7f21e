/**
 * The front door: {@link io.github.studysite.StudySite} turns a folder of notes into a folder of
 * files. Start reading there.
 */
package io.github.studysite;
