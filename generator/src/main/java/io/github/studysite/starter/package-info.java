/** The files of a new project, which show all that notes can do. */
package io.github.studysite.starter;
