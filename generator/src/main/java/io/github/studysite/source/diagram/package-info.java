/** Diagrams as text → SVG. The only place that knows PlantUML, loaded with the first diagram. */
package io.github.studysite.source.diagram;
