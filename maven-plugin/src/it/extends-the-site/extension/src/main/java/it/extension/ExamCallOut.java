package it.extension;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.CallOutKind;
import java.util.List;

/** Lets authors write {@code > [!EXAM]} for what is asked again and again. */
public final class ExamCallOut implements SiteExtension {

  @Override
  public List<CallOutKind> callOuts() {
    return List.of(new CallOutKind("EXAM", "Asked in the exam", false));
  }
}
