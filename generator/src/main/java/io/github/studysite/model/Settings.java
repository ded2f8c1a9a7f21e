package io.github.studysite.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the site is: {@code studysite.yaml}.
 *
 * @param id identity of the site; a learner's progress is stored under it
 * @param language a BCP 47 tag
 * @param baseUrl where the site is published, ending in {@code /}; empty if not said
 * @param repository URL of the notes' repository without a trailing {@code /}; empty if not said
 * @param groups empty for one group in file order
 * @param rules levels by rule name; {@link Level#OFF} silences a rule
 * @param exam id of the default blueprint; empty if not said
 * @param theme colours and fonts by role, for example {@code link → #0b57b0}
 * @param offline false for {@code offline: off}: browsers keep no copy of the site
 * @param checks what single rules need to know
 */
public record Settings(
    String id,
    String title,
    String description,
    String language,
    String author,
    String licence,
    String baseUrl,
    String repository,
    String branch,
    List<Group> groups,
    Linking linking,
    Map<String, Level> rules,
    String exam,
    Map<String, String> theme,
    boolean offline,
    Checks checks) {
  public Settings {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(description, "description");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(licence, "licence");
    Objects.requireNonNull(baseUrl, "baseUrl");
    Objects.requireNonNull(repository, "repository");
    Objects.requireNonNull(branch, "branch");
    groups = List.copyOf(groups);
    Objects.requireNonNull(linking, "linking");
    rules = Map.copyOf(rules);
    Objects.requireNonNull(exam, "exam");
    theme = Map.copyOf(theme);
    Objects.requireNonNull(checks, "checks");
  }

  public Settings withBaseUrl(String address) {
    return new Settings(
        id,
        title,
        description,
        language,
        author,
        licence,
        address,
        repository,
        branch,
        groups,
        linking,
        rules,
        exam,
        theme,
        offline,
        checks);
  }

  public Settings withGroups(List<Group> others) {
    return new Settings(
        id,
        title,
        description,
        language,
        author,
        licence,
        baseUrl,
        repository,
        branch,
        others,
        linking,
        rules,
        exam,
        theme,
        offline,
        checks);
  }

  /**
   * Topics under a common title.
   *
   * @param topics slugs
   */
  public record Group(String title, List<String> topics, Place place) {
    public Group {
      Objects.requireNonNull(title, "title");
      topics = List.copyOf(topics);
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * How plain text becomes links.
   *
   * @param always names or ids of terms that link although their names are short or everyday words
   * @param never names or ids of terms that never link by themselves
   * @param automatic false for {@code mode: off}
   */
  public record Linking(List<String> always, List<String> never, boolean automatic) {
    public static final Linking DEFAULT = new Linking(List.of(), List.of(), true);

    public Linking {
      always = List.copyOf(always);
      never = List.copyOf(never);
    }
  }

  /**
   * What single rules need to know.
   *
   * @param acronyms that readers know without a term
   * @param questionsPerObjective an objective of an exam with fewer questions is thin
   * @param freshMonths notes that were checked longer ago are stale
   */
  public record Checks(List<String> acronyms, int questionsPerObjective, int freshMonths) {
    public static final Checks DEFAULT = new Checks(List.of(), 3, 12);

    public Checks {
      acronyms = List.copyOf(acronyms);
    }
  }

  /** The level of a rule. */
  public enum Level {
    ERROR,
    WARNING,
    INFO,
    OFF
  }
}
