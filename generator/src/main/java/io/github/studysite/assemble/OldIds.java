package io.github.studysite.assemble;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds ids in {@code was="…"} that something else has or had: progress would go astray. */
final class OldIds {
  private final String kind;
  private final Map<String, Place> living = new HashMap<>();
  private final Map<String, Place> gone = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  OldIds(String kind) {
    this.kind = kind;
  }

  void living(String id, Place place) {
    living.putIfAbsent(id, place);
  }

  /** To be called when all the living are known. */
  void old(List<String> was, String id, Place place) {
    for (String old : was) {
      if (living.containsKey(old)) {
        problems.add(
            clash(
                place,
                "The " + kind + " “" + id + "” was “" + old + "”, but a " + kind,
                " of that id stands at " + living.get(old) + "."));
      } else {
        Place first = gone.putIfAbsent(old, place);
        if (first != null) {
          problems.add(
              clash(
                  place,
                  "The " + kind + " “" + id + "” was “" + old + "”, but so was the " + kind,
                  " at " + first + "."));
        }
      }
    }
  }

  List<Problem> problems() {
    return problems;
  }

  private static Problem clash(Place place, String subject, String rest) {
    return Problem.error(
        "was-clash",
        place,
        subject + rest,
        "A learner's progress can go to one place only: take the id out of was=\"…\".");
  }
}
