/** What a run has to say to its author, as files for the reports' folder. */
package io.github.studysite.report;
