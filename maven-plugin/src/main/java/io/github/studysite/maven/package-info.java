/** Maven goals over the generator: parameters to builder, call, report to log and exception. */
package io.github.studysite.maven;
