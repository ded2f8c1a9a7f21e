package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * A topic: one file of notes, parsed.
 *
 * @param path of the file, for example {@code topics/03-ec2-storage.md}
 * @param slug the file's name without number and extension; the page is {@code topics/<slug>.html}
 * @param number the number before the file's name; 0 if it has none
 * @param sections the opening first, if anything stands before the first heading
 * @param problems found while reading this file
 */
public record Topic(
    String path,
    String slug,
    int number,
    FrontMatter frontMatter,
    List<Section> sections,
    List<Question> questions,
    List<Problem> problems) {
  public Topic {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(frontMatter, "frontMatter");
    sections = List.copyOf(sections);
    questions = List.copyOf(questions);
    problems = List.copyOf(problems);
  }

  public String title() {
    return frontMatter.title();
  }

  /** The page's path from the site's root. */
  public String page() {
    return "topics/" + slug + ".html";
  }

  /** The terms defined here, in the order of the note. */
  public List<Term> terms() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.TermList.class::isInstance)
        .flatMap(block -> ((Block.TermList) block).items().stream())
        .filter(Term.class::isInstance)
        .map(Term.class::cast)
        .toList();
  }

  public Topic with(List<Section> newSections, List<Question> newQuestions) {
    return new Topic(path, slug, number, frontMatter, newSections, newQuestions, problems);
  }
}
