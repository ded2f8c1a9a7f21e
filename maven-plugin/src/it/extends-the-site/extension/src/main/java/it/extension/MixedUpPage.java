package it.extension;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.List;

/** Adds a page with all terms that learners mix up, and a file with the same for programs. */
public final class MixedUpPage implements SiteExtension {

  @Override
  public List<SourceFile> pages(Site site) {
    StringBuilder note = new StringBuilder("---\ntitle: Mixed up\n---\n\n");
    for (Topic topic : site.topics()) {
      for (Term term : topic.terms()) {
        for (String other : term.confusable()) {
          // Double brackets, not addresses: the site links them, and reports them if they are wrong.
          note.append("- [[").append(term.name()).append("]] and [[").append(other).append("]]\n");
        }
      }
    }
    return List.of(new SourceFile("pages/mixed-up.md", note.toString()));
  }
}
