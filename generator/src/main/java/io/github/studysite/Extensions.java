package io.github.studysite;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;

/**
 * Asks all extensions and puts their answers together, in the order of their class names. Whatever
 * an extension does wrong is an {@link ExtensionException} with its name.
 */
final class Extensions {
  private final List<SiteExtension> extensions;

  Extensions(List<SiteExtension> extensions) {
    this.extensions =
        extensions.stream()
            .sorted(Comparator.comparing((SiteExtension extension) -> name(extension)))
            .toList();
  }

  /** Those that the class path names. */
  static Extensions on(ClassLoader classes) {
    try {
      return new Extensions(
          ServiceLoader.load(SiteExtension.class, classes).stream()
              .map(ServiceLoader.Provider::get)
              .toList());
    } catch (ServiceConfigurationError broken) {
      throw new ExtensionException("an extension cannot be loaded: " + broken.getMessage(), broken);
    }
  }

  List<CallOutKind> callOuts() {
    Map<String, String> owners = new HashMap<>();
    CallOutKind.STANDARD.forEach(kind -> owners.put(kind.name(), "studysite"));
    return all("callOuts", SiteExtension::callOuts, CallOutKind::name, owners);
  }

  List<SourceFile> pages(Site site) {
    return all("pages", extension -> extension.pages(site), Extensions::page, new HashMap<>());
  }

  List<Problem> problems(LinkedSite site, Deck deck) {
    List<Problem> problems = new ArrayList<>();
    for (SiteExtension extension : extensions) {
      problems.addAll(ask(extension, "problems", asked -> asked.problems(site, deck)));
    }
    return problems;
  }

  List<OutputFile> downloads(LinkedSite site, Deck deck) {
    return all(
        "downloads",
        extension -> extension.downloads(site, deck),
        Extensions::download,
        new HashMap<>());
  }

  /**
   * @param taken files that are there already
   */
  List<OutputFile> files(LinkedSite site, List<Page> pages, List<OutputFile> taken) {
    Map<String, String> owners = new HashMap<>();
    pages.forEach(page -> owners.put(page.path(), "studysite"));
    taken.forEach(file -> owners.put(file.path(), "studysite"));
    return all("files", extension -> extension.files(site, pages), OutputFile::path, owners);
  }

  /** All answers; each has a key that nobody else's answer has. */
  private <T> List<T> all(
      String method,
      Function<SiteExtension, List<T>> question,
      Function<T, String> key,
      Map<String, String> owners) {
    List<T> answers = new ArrayList<>();
    for (SiteExtension extension : extensions) {
      for (T answer : ask(extension, method, question)) {
        String owner;
        try {
          owner = owners.putIfAbsent(key.apply(answer), name(extension));
        } catch (IllegalArgumentException wrong) {
          throw new ExtensionException(
              name(extension) + "." + method + "() " + wrong.getMessage(), wrong);
        }
        if (owner != null) {
          throw new ExtensionException(
              name(extension)
                  + "."
                  + method
                  + "() adds "
                  + key.apply(answer)
                  + ", which "
                  + owner
                  + " makes already",
              null);
        }
        answers.add(answer);
      }
    }
    return answers;
  }

  private static <T> List<T> ask(
      SiteExtension extension, String method, Function<SiteExtension, List<T>> question) {
    try {
      return List.copyOf(question.apply(extension));
    } catch (RuntimeException failure) {
      throw new ExtensionException(
          name(extension) + "." + method + "() failed: " + failure, failure);
    }
  }

  private static String page(SourceFile file) {
    return inFolder(file.path(), "pages/[^/]+\\.md", "pages/<slug>.md");
  }

  private static String download(OutputFile file) {
    return inFolder(file.path(), "downloads/[^/]+", "downloads/<name>");
  }

  private static String inFolder(String path, String pattern, String shown) {
    if (!path.matches(pattern)) {
      throw new IllegalArgumentException("adds " + path + "; it can add " + shown);
    }
    return path;
  }

  private static String name(SiteExtension extension) {
    return extension.getClass().getName();
  }
}
