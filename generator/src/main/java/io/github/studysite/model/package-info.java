/**
 * What a study site is: plain values that travel from step to step. Records and sealed interfaces
 * that know only the JDK; every list is an unmodifiable copy and no component is null unless its
 * documentation says so.
 */
package io.github.studysite.model;
