package io.github.studysite;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Problem;
import io.github.studysite.source.NotesFolder;
import java.util.List;

/**
 * What the steps have made of the notes; nothing of it is on disk yet.
 *
 * @param published the pages that earlier runs have published
 * @param problems all of the run, sorted by file and line
 */
record MadeSite(
    NotesFolder notes,
    LinkedSite site,
    List<OutputFile> files,
    PublishedPages published,
    List<Problem> problems) {}
