package io.github.studysite;

import io.github.studysite.extension.SiteExtension;
import io.github.studysite.model.WebAddress;
import io.github.studysite.output.OutputFolder;
import io.github.studysite.output.WriteReport;
import io.github.studysite.render.Theme;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A study site: a folder of notes in, a folder of files out.
 *
 * <p>{@link #generate} is the whole way in six steps, each of which turns one plain value into the
 * next. Not thread-safe; make one for each run.
 */
public final class StudySite {
  private final Path source;
  private final Path output;
  private final FailOn failOn;
  private final boolean rememberPages;
  private final Steps steps;
  private final RunReports reports;

  private StudySite(Builder builder) {
    this.source = builder.source;
    this.output = builder.output;
    this.failOn = builder.failOn;
    this.rememberPages = builder.rememberPages;
    Extensions extensions =
        builder.extensions == null
            ? Extensions.on(getClass().getClassLoader())
            : new Extensions(builder.extensions);
    this.steps =
        new Steps(
            source,
            builder.baseUrl,
            builder.today,
            new Workers(builder.threads),
            extensions,
            builder.session);
    this.reports =
        new RunReports(
            builder.reports, builder.formats, ProblemFiles.way(builder.reportRoot, source), source);
  }

  /** What a run reads in the folder of the notes: files and folders by their names. */
  public static List<String> reads() {
    return Stream.concat(Stream.of("studysite.yaml"), FolderRules.READ.stream()).toList();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Makes the site. If the notes have problems that fail the run, nothing but the report of them is
   * written.
   *
   * @throws IllegalArgumentException if no output folder was named
   * @throws java.io.UncheckedIOException if the disk refuses; the message names the path
   */
  public SiteReport generate() {
    if (output == null) {
      throw new IllegalArgumentException("generate needs an output folder");
    }
    MadeSite made = steps.make();
    boolean failed = failOn.fails(made.problems());
    WriteReport written = failed ? WriteReport.NOTHING : write(made);
    return reports.of(made, failed, written);
  }

  private WriteReport write(MadeSite made) {
    WriteReport written = OutputFolder.at(output).write(made.files());
    if (rememberPages) {
      made.published().remember(made.files());
    }
    return written;
  }

  /** Says what {@link #generate} would say, and what depends on today's date; writes no site. */
  public SiteReport check() {
    MadeSite made = steps.make();
    return reports.of(made, failOn.fails(made.problems()), WriteReport.NOTHING);
  }

  /**
   * Gives the author a file of the theme to change, in {@code theme/} of the notes, and notes which
   * original it was made from. A file that is there stays as it is; it is noted as made from the
   * theme's present one.
   *
   * @param file for example {@code components/header/header.mustache}
   * @return false if the file was there
   * @throws IllegalArgumentException if the theme has no such file; names the nearest
   * @throws java.io.UncheckedIOException if the disk refuses; the message names the path
   */
  public boolean takeThemeFile(String file) {
    Theme base = Theme.onClasspath(getClass().getClassLoader());
    return new ThemeFile(base, source.resolve("theme")).take(file);
  }

  /** Says where the notes are and where the site goes; everything else has a default. */
  public static final class Builder {
    private Path source;
    private Path output;
    private Path reports;
    private String baseUrl;
    private LocalDate today;
    private FailOn failOn = FailOn.ERROR;
    private Set<ReportFormat> formats = EnumSet.of(ReportFormat.JSON);
    private Path reportRoot;
    private List<SiteExtension> extensions;
    private int threads = Runtime.getRuntime().availableProcessors();
    private Session session = new Session();
    private boolean rememberPages;

    private Builder() {}

    /** The folder of the notes, with {@code studysite.yaml} and {@code topics/}. Required. */
    public Builder source(Path folder) {
      source = folder.toAbsolutePath().normalize();
      return this;
    }

    /** The folder of the site; may not exist yet. Required by {@link StudySite#generate}. */
    public Builder output(Path folder) {
      output = folder.toAbsolutePath().normalize();
      return this;
    }

    /** Where the reports of a run go; without it they are not written. */
    public Builder reports(Path folder) {
      reports = folder.toAbsolutePath().normalize();
      return this;
    }

    /**
     * Where the site is published, instead of what the settings say.
     *
     * @throws IllegalArgumentException if it is not the address of a folder
     */
    public Builder baseUrl(String address) {
      if (!address.matches("(?i)https?://[^\\s?#]+") || !WebAddress.hasHost(address)) {
        throw new IllegalArgumentException(
            "baseUrl is '" + address + "'; it is an address such as https://example.org/notes/.");
      }
      baseUrl = address.replaceFirst("/*$", "/");
      return this;
    }

    /** The day for rules that look at the calendar; without it they are silent. */
    public Builder today(LocalDate day) {
      today = day;
      return this;
    }

    /** The lightest problem that fails the run; {@code ERROR} unless said otherwise. */
    public Builder failOn(FailOn lightest) {
      failOn = Objects.requireNonNull(lightest, "lightest");
      return this;
    }

    /** In which forms the reports' folder holds the problems; {@code JSON} if not said. */
    public Builder reportFormats(Set<ReportFormat> wanted) {
      formats = wanted.isEmpty() ? EnumSet.noneOf(ReportFormat.class) : EnumSet.copyOf(wanted);
      return this;
    }

    /**
     * The folder that SARIF's paths begin at, for example the repository; the notes' folder if not
     * said, or if the notes do not lie in it.
     */
    public Builder reportRoot(Path folder) {
      reportRoot = folder.toAbsolutePath().normalize();
      return this;
    }

    /**
     * Exactly these extensions, instead of those that the class path names. Without the search
     * index and the other extensions of our own a site lacks their files.
     */
    public Builder extensions(List<SiteExtension> instead) {
      extensions = List.copyOf(instead);
      return this;
    }

    /**
     * Whether {@link StudySite#generate} adds the pages of the site to {@code published.txt} in the
     * folder of the notes, so that later runs notice when one is gone.
     */
    public Builder rememberPages(boolean remember) {
      rememberPages = remember;
      return this;
    }

    /**
     * How many threads work; 0 for one for each processor. The site is the same for any number.
     *
     * @throws IllegalArgumentException if negative
     */
    public Builder threads(int number) {
      if (number < 0) {
        throw new IllegalArgumentException("threads is " + number + "; it can be 0 or more");
      }
      threads = number == 0 ? Runtime.getRuntime().availableProcessors() : number;
      return this;
    }

    /** Makes this run one of several over the same notes; without it, it stands alone. */
    public Builder session(Session runs) {
      session = Objects.requireNonNull(runs, "runs");
      return this;
    }

    /**
     * @throws IllegalArgumentException if the folders cannot be used together
     */
    public StudySite build() {
      FolderRules.check(source, output, reports);
      return new StudySite(this);
    }
  }
}
