package io.github.studysite.source;

import io.github.studysite.model.Place;
import java.util.List;

/** A piece of YAML that knows where it stands. */
sealed interface YamlNode {
  Place place();

  /** What it is, for a message. */
  String kind();

  /** A scalar as it was written, without quotes; empty for null. */
  record Text(String value, Place place) implements YamlNode {
    @Override
    public String kind() {
      return "a text";
    }
  }

  /** {@code [a, b]}. */
  record Items(List<YamlNode> nodes, Place place) implements YamlNode {
    public Items {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** {@code key: value}, in the order of the file; keys may be doubled. */
  record Fields(List<Field> fields, Place place) implements YamlNode {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public String kind() {
      return "a group of keys";
    }
  }

  /** A key with its value. */
  record Field(String key, Place place, YamlNode value) {}
}
