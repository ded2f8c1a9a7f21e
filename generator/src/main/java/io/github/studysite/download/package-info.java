/** Cards → files for other programs: Anki, Moodle (GIFT), spreadsheets (CSV) and JSON. */
package io.github.studysite.download;
