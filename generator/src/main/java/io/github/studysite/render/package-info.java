/**
 * Linked site → pages → HTML: what a page shows is prepared as a view, a small record, and printed
 * by a template of the theme. The only package that knows Mustache.
 */
package io.github.studysite.render;
