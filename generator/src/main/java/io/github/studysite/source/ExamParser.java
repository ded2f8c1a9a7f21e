package io.github.studysite.source;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Slug;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads an exam's blueprint: {@code exams/<id>.yaml}. */
public final class ExamParser {
  private static final String DOMAIN = "Write - id:, and indented below it title: and weight:.";
  private static final String OBJECTIVE = "Write - id:, and indented below it title:.";

  private final List<Problem> problems;
  private final YamlFields fields;

  private ExamParser(YamlNode.Fields node, List<Problem> problems) {
    this.problems = problems;
    this.fields = new YamlFields(node, Shapes.EXAM, problems);
  }

  /** The blueprint; what is missing or wrong in the file is empty or 0. */
  public static Parsed<Exam> parse(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    YamlNode.Fields node =
        new YamlReader(file.path(), 0, problems).read(CleanText.of(file, problems));
    Exam exam = new ExamParser(node, problems).exam(file.path());
    return new Parsed<>(exam, YamlMistake.first(problems));
  }

  private Exam exam(String path) {
    FieldValues values = new FieldValues(fields);
    String slug = FileName.of(path).slug();
    Exam exam =
        new Exam(
            id(fields, slug),
            fields.required("title", slug, "Add a line title: with the name of the exam."),
            fields.number("questions"),
            fields.number("scored"),
            fields.number("minutes"),
            fields.number("pass"),
            fields.number("scale"),
            values.date("verified"),
            values.url("source"),
            domains(),
            Place.of(path));
    checkFigures(exam);
    return exam;
  }

  private void checkFigures(Exam exam) {
    if (exam.questions() > 0 && exam.scored() > exam.questions()) {
      fields.invalid(
          "scored",
          "More questions are scored ("
              + exam.scored()
              + ") than asked ("
              + exam.questions()
              + ").",
          "Check both figures in the exam's guide.");
    }
    if (exam.scale() > 0 && exam.pass() > exam.scale()) {
      fields.invalid(
          "pass",
          "More points are needed (" + exam.pass() + ") than can be had (" + exam.scale() + ").",
          "Check both figures in the exam's guide.");
    }
    int sum = exam.domains().stream().mapToInt(Exam.Domain::weight).sum();
    if (!exam.domains().isEmpty() && sum != 100) {
      fields.invalid(
          "domains",
          "The weights of the domains add up to " + sum + ", not to 100.",
          "Check them in the exam's guide.");
    }
  }

  private List<Exam.Domain> domains() {
    List<Exam.Domain> domains = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Set<String> objectiveIds = new HashSet<>();
    for (YamlNode.Fields node : fields.groups("domains", DOMAIN)) {
      YamlFields domain = new YamlFields(node, Shapes.DOMAINS, problems);
      String id = uniqueId(domain, ids);
      String title = domain.required("title", id, "Add a line title: with the domain's name.");
      List<Exam.Objective> objectives = new ArrayList<>();
      for (YamlNode.Fields below : domain.groups("objectives", OBJECTIVE)) {
        YamlFields objective = new YamlFields(below, Shapes.OBJECTIVES, problems);
        String objectiveId = uniqueId(objective, objectiveIds);
        objectives.add(
            new Exam.Objective(
                objectiveId,
                objective.required(
                    "title", objectiveId, "Add a line title: with the objective's words."),
                below.place()));
      }
      domains.add(new Exam.Domain(id, title, domain.number("weight"), objectives));
    }
    return domains;
  }

  private static String uniqueId(YamlFields fields, Set<String> ids) {
    String id = fields.required("id", "", "Add a line id: with a short name such as 1 or 1.3.");
    if (id.matches(".*[/,\\s].*")) {
      fields.invalid(
          "id", "“" + id + "” cannot be an id.", "Leave out blanks, commas and slashes.");
    } else if (!id.isEmpty() && !ids.add(id)) {
      fields.invalid("id", "The id “" + id + "” stands in this exam twice.", "Change one of them.");
    }
    return id;
  }

  /** The id is part of file names and of {@code exam/objective}. */
  private static String id(YamlFields fields, String fallback) {
    String id = fields.required("id", fallback, "Add a line id: such as " + fallback + ".");
    if (Slug.of(id).equals(id)) {
      return id;
    }
    fields.invalid(
        "id",
        "“" + id + "” cannot be the id of an exam.",
        "An id is made of lower-case letters, digits and single hyphens.");
    return fallback;
  }
}
