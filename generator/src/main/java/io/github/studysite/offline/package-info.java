/** The site without a network: the service worker and the list of files that it keeps. */
package io.github.studysite.offline;
