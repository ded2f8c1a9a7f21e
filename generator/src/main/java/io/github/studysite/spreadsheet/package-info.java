/**
 * Spreadsheets become notes: reads CSV, TSV and XLSX, tells what each row is, writes it in the note
 * format and merges it into notes that exist. Every item carries the mark of its row, by which a
 * later import finds it again ({@link io.github.studysite.spreadsheet.Mark}).
 */
package io.github.studysite.spreadsheet;
