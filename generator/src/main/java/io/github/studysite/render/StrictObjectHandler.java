package io.github.studysite.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.GuardedBinding;
import com.github.mustachejava.reflect.MissingWrapper;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import com.github.mustachejava.util.Wrapper;
import java.util.List;

/**
 * Finds a template's names in the records of a view. A name that no record has is an error with
 * template and line; left to itself, Mustache would print nothing.
 */
final class StrictObjectHandler extends ReflectionObjectHandler {

  @Override
  public Binding createBinding(String name, TemplateContext template, Code code) {
    return new GuardedBinding(this, name, template, code) {
      @Override
      protected synchronized Wrapper getWrapper(String wanted, List<Object> scopes) {
        Wrapper found = super.getWrapper(wanted, scopes);
        if (found instanceof MissingWrapper) {
          throw new ThemeException(
              template.file()
                  + ":"
                  + template.line()
                  + ": nothing here is called “"
                  + wanted
                  + "”.");
        }
        return found;
      }
    };
  }
}
