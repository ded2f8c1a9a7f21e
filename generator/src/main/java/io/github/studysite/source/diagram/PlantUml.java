package io.github.studysite.source.diagram;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.sourceforge.plantuml.BlockUml;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.preproc.Defines;
import net.sourceforge.plantuml.security.SecurityUtils;

/** PlantUML in its sandbox: reads no file, opens no address, starts no program. */
final class PlantUml {
  private static final String PROFILE = "PLANTUML_SECURITY_PROFILE";

  /** Its own layout engine instead of Graphviz, which would be a program of the machine. */
  private static final List<String> CONFIGURATION = List.of("!pragma layout smetana");

  static {
    // PlantUML reads its profile once, and from nowhere else.
    String before = System.setProperty(PROFILE, "SANDBOX");
    SecurityUtils.getSecurityProfile();
    if (before == null) {
      System.clearProperty(PROFILE);
    } else {
      System.setProperty(PROFILE, before);
    }
  }

  private PlantUml() {}

  /**
   * @param mistake empty if there is none
   * @param line of the mistake, from 0
   */
  record Answer(String svg, String mistake, int line) {}

  /** Only one at a time: PlantUML keeps some of its state to itself. */
  static synchronized Answer draw(String text) {
    SourceStringReader reader =
        new SourceStringReader(
            Defines.createEmpty(), text, StandardCharsets.UTF_8.name(), CONFIGURATION);
    List<BlockUml> blocks = reader.getBlocks();
    if (blocks.size() != 1) {
      return new Answer("", "A fence holds one diagram", 0);
    }
    Diagram diagram = blocks.get(0).getDiagram();
    if (diagram instanceof PSystemError error) {
      return mistake(error);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      diagram.exportDiagram(bytes, 0, new FileFormatOption(FileFormat.SVG_DETERMINISTIC, false));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot draw a diagram into memory", failure);
    }
    return new Answer(bytes.toString(StandardCharsets.UTF_8), "", 0);
  }

  private static Answer mistake(PSystemError error) {
    ErrorUml first = error.getErrorsUml().iterator().next();
    return new Answer("", first.getError().strip(), first.getPosition());
  }
}
