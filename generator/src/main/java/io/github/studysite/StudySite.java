package io.github.studysite;

import io.github.studysite.assemble.SiteAssembler;
import io.github.studysite.extension.SiteExtension;
import io.github.studysite.inspect.RenderedSite;
import io.github.studysite.inspect.SitePage;
import io.github.studysite.link.Linker;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Deck;
import io.github.studysite.model.Exam;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import io.github.studysite.offline.ServiceWorker;
import io.github.studysite.output.OutputFolder;
import io.github.studysite.output.WriteReport;
import io.github.studysite.quiz.DeckBuilder;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import io.github.studysite.report.Reports;
import io.github.studysite.source.ExamParser;
import io.github.studysite.source.NotesFolder;
import io.github.studysite.source.Parsed;
import io.github.studysite.source.Schemas;
import io.github.studysite.source.SettingsParser;
import io.github.studysite.source.TopicParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A study site: a folder of notes in, a folder of files out.
 *
 * <p>{@link #generate} is the whole way in six steps, each of which turns one plain value into the
 * next. Not thread-safe; make one for each run.
 */
public final class StudySite {
  /** Stands in for a missing file, which is a problem already, so that the run finds the others. */
  private static final SourceFile NO_SETTINGS =
      new SourceFile("studysite.yaml", "id: studysite\ntitle: Study notes\n");

  private final Path source;
  private final Path output;
  private final Path reports;
  private final String baseUrl;
  private final LocalDate today;
  private final FailOn failOn;
  private final Set<ReportFormat> formats;
  private final Path reportRoot;
  private final Workers workers;
  private final Extensions extensions;
  private final Session session;
  private final boolean rememberPages;

  private StudySite(Builder builder) {
    this.source = builder.source;
    this.output = builder.output;
    this.reports = builder.reports;
    this.baseUrl = builder.baseUrl;
    this.today = builder.today;
    this.failOn = builder.failOn;
    this.formats = builder.formats;
    this.reportRoot = builder.reportRoot;
    this.workers = new Workers(builder.threads);
    this.extensions =
        builder.extensions == null
            ? Extensions.on(getClass().getClassLoader())
            : new Extensions(builder.extensions);
    this.session = builder.session;
    this.rememberPages = builder.rememberPages;
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
    session.begin();
    NotesFolder notes = NotesFolder.read(source);
    LinkedSite site = Linker.link(assemble(notes));
    Deck deck = DeckBuilder.build(site);
    SiteRenderer renderer = renderer();
    List<OutputFile> files = files(notes, site, deck, renderer);
    List<Problem> problems = problems(notes, site, deck, renderer, files);
    WriteReport written =
        failOn.fails(problems) ? WriteReport.NOTHING : OutputFolder.at(output).write(files);
    if (rememberPages && !failOn.fails(problems)) {
      PublishedPages.of(source).remember(files);
    }
    return report(notes, site, problems, written);
  }

  /** Says what {@link #generate} would say, and what depends on today's date; writes no site. */
  public SiteReport check() {
    session.begin();
    NotesFolder notes = NotesFolder.read(source);
    LinkedSite site = Linker.link(assemble(notes));
    Deck deck = DeckBuilder.build(site);
    SiteRenderer renderer = renderer();
    List<OutputFile> files = files(notes, site, deck, renderer);
    List<Problem> problems = problems(notes, site, deck, renderer, files);
    return report(notes, site, problems, WriteReport.NOTHING);
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

  private List<OutputFile> files(
      NotesFolder notes, LinkedSite site, Deck deck, SiteRenderer renderer) {
    List<OutputFile> downloads = extensions.downloads(site, deck);
    SiteRenderer.Rendering rendering =
        renderer.rendering(site, deck, downloads, notes.imageSizes());
    List<Page> pages = rendering.pages();
    List<OutputFile> files = new ArrayList<>(workers.mapAll(pages, renderer::render));
    files.addAll(rendering.assets());
    files.addAll(workers.mapAll(notes.images(), this::image));
    files.addAll(Schemas.files());
    files.addAll(downloads);
    files.addAll(extensions.files(site, pages, files));
    // Two notes that would become one page are the author's mistake; the first has it.
    Set<String> paths = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    files.removeIf(file -> !paths.add(file.path()));
    files.add(worker(site, renderer, files));
    return files;
  }

  private Site assemble(NotesFolder notes) {
    Parsed<Settings> settings = SettingsParser.parse(notes.settings().orElse(NO_SETTINGS));
    List<Parsed<Exam>> exams = workers.mapAll(notes.exams(), ExamParser::parse);
    List<Problem> problems = new ArrayList<>(notes.problems());
    problems.addAll(settings.problems());
    exams.forEach(exam -> problems.addAll(exam.problems()));
    List<CallOutKind> callOuts = extensions.callOuts();
    TopicParser parser = new TopicParser(callOuts);
    List<Topic> topics = session.topics(workers, notes.topics(), callOuts, parser);
    List<PlainPage> pages =
        new ArrayList<>(session.pages(workers, notes.pages(), callOuts, parser));
    Function<List<PlainPage>, Site> assembled =
        written ->
            SiteAssembler.assemble(
                baseUrl == null ? settings.value() : settings.value().withBaseUrl(baseUrl),
                topics,
                written,
                exams.stream().map(Parsed::value).toList(),
                notes.images(),
                problems);
    Site site = assembled.apply(pages);
    List<SourceFile> more = extensions.pages(site);
    if (more.isEmpty()) {
      return site;
    }
    more.forEach(page -> pages.add(parser.parsePage(page)));
    return assembled.apply(pages);
  }

  private SiteRenderer renderer() {
    Theme theme =
        Theme.onClasspath(getClass().getClassLoader()).withOverrides(source.resolve("theme"));
    return session.renderer(workers, theme);
  }

  private OutputFile image(String path) {
    try {
      return new OutputFile(path, Files.readAllBytes(source.resolve(path)));
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + source.resolve(path), failure);
    }
  }

  /** Last, because it lists all the others. */
  private static OutputFile worker(LinkedSite site, SiteRenderer renderer, List<OutputFile> files) {
    return site.site().settings().offline()
        ? ServiceWorker.keeping(renderer.worker(), files)
        : ServiceWorker.removing(renderer.worker());
  }

  private List<Problem> problems(
      NotesFolder notes,
      LinkedSite site,
      Deck deck,
      SiteRenderer renderer,
      List<OutputFile> files) {
    List<Problem> all = new ArrayList<>(site.problems());
    all.addAll(deck.problems());
    all.addAll(extensions.problems(site, deck));
    all.addAll(renderer.problems(site.site().settings()));
    all.addAll(
        RenderedSite.problems(
            workers.mapAll(files.stream().filter(SitePage::is).toList(), SitePage::of),
            files.stream().map(OutputFile::path).toList(),
            new NoteOrigins(notes, site, source)));
    all.addAll(PublishedPages.of(source).problems(files));
    if (today != null) {
      all.addAll(Freshness.problems(site.site(), today));
    }
    ExactPlaces exact = new ExactPlaces(notes);
    return RuleLevels.apply(all.stream().map(exact::of).toList(), site.site().settings().rules());
  }

  private SiteReport report(
      NotesFolder notes, LinkedSite site, List<Problem> problems, WriteReport files) {
    Excerpts excerpts = new Excerpts(notes);
    List<SiteReport.Entry> entries =
        problems.stream()
            .map(problem -> new SiteReport.Entry(problem, excerpts.of(problem.place())))
            .toList();
    if (reports != null) {
      List<OutputFile> reportFiles = new ArrayList<>();
      reportFiles.addAll(ProblemFiles.of(entries, formats, ProblemFiles.way(reportRoot, source)));
      if (!files.equals(WriteReport.NOTHING)) {
        reportFiles.addAll(Reports.links(site));
      }
      OutputFolder.at(reports).write(reportFiles);
    }
    session.end();
    return new SiteReport(entries, failOn.fails(problems), figures(site), site.heldBack(), files);
  }

  private static SiteReport.Figures figures(LinkedSite site) {
    List<Topic> topics = site.site().topics();
    return new SiteReport.Figures(
        topics.size(),
        topics.stream().mapToInt(topic -> topic.terms().size()).sum(),
        topics.stream().mapToInt(topic -> topic.questions().size()).sum(),
        site.links().size());
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
      if (!address.matches("https?://[^\\s?#]+")) {
        throw new IllegalArgumentException(
            "baseUrl is '" + address + "'; it is an address such as https://example.org/notes/");
      }
      baseUrl = address.endsWith("/") ? address : address + "/";
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
