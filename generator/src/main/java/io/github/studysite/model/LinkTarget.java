package io.github.studysite.model;

import java.util.Objects;

/**
 * Where a link leads. The first three are what an author wrote; linking turns {@link Name} and
 * {@link NoteFile} into one of the last three or reports them.
 */
public sealed interface LinkTarget {

  /** {@code [[name]]} or {@code [[topic-slug#section]]}, as written between the brackets. */
  record Name(String name) implements LinkTarget {
    public Name {
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * An ordinary link to another note or to a file beside the notes.
   *
   * @param path relative to the file the link stands in, without percent escapes; empty for the
   *     same page
   * @param fragment without {@code #}; empty if there is none
   */
  record NoteFile(String path, String fragment) implements LinkTarget {
    public NoteFile {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(fragment, "fragment");
    }
  }

  /** An address outside the site; {@code http}, {@code https} or {@code mailto}. */
  record Url(String href) implements LinkTarget {
    public Url {
      Objects.requireNonNull(href, "href");
    }
  }

  /**
   * A term's page.
   *
   * @param automatic found in plain text by the generator, not written by the author
   */
  record ToTerm(String termId, boolean automatic) implements LinkTarget {
    public ToTerm {
      Objects.requireNonNull(termId, "termId");
    }
  }

  /**
   * A page of the site or a place on it.
   *
   * @param path relative to the site's root, for example {@code topics/ec2-storage.html}
   * @param fragment empty if there is none
   */
  record ToPage(String path, String fragment) implements LinkTarget {
    public ToPage {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(fragment, "fragment");
    }
  }
}
