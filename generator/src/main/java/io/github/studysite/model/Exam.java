package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * An exam's blueprint: {@code exams/<id>.yaml}.
 *
 * @param questions number of questions asked; 0 if not said
 * @param scored number of those that count
 * @param minutes time allowed
 * @param pass points needed to pass
 * @param scale highest number of points
 * @param verified ISO 8601 day on which the figures were checked; empty if not said
 * @param source URL of the official guide; empty if not said
 */
public record Exam(
    String id,
    String title,
    int questions,
    int scored,
    int minutes,
    int pass,
    int scale,
    String verified,
    String source,
    List<Domain> domains,
    Place place) {
  public Exam {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(verified, "verified");
    Objects.requireNonNull(source, "source");
    domains = List.copyOf(domains);
    Objects.requireNonNull(place, "place");
  }

  /**
   * A domain of the exam.
   *
   * @param weight share in per cent
   */
  public record Domain(String id, String title, int weight, List<Objective> objectives) {
    public Domain {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      objectives = List.copyOf(objectives);
    }
  }

  /** Something the exam expects one to be able to do. */
  public record Objective(String id, String title, Place place) {
    public Objective {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(place, "place");
    }
  }
}
