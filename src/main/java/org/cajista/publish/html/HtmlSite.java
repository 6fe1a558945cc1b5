package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.lang.Languages;
import org.cajista.model.EditionFacts;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.Assets;
import org.cajista.publish.press.DistinctWarnings;
import org.cajista.publish.press.Output;
import org.cajista.publish.press.ParallelJobs;
import org.cajista.publish.press.Pictures;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * The web edition: a folder of pages that needs no other server and can be read from the file
 * system.
 *
 * <p>Each text is prepared once. Then its facts are collected. Then its pages are written with the
 * facts of all texts, because indexes and links between texts need them. Independent work is done
 * in parallel, and the pages of a long text are written by several threads.
 */
public final class HtmlSite implements Output {

  private static final String SHEET = "html.xsl";

  /** The passes of the preparation for this output only. */
  private static final List<String> MORE = List.of("prepare/30-passages.xsl");

  /** The file with the figures of {@code eval}, beside the folder of the site. */
  public static final String EVALUATION = "eval.json";

  /** A TEI file gets one more thread for this number of bytes. */
  private static final long BYTES_A_SHARE = 400_000;

  private final Stylesheets stylesheets;
  private final Languages languages;

  /** With the shared stylesheets. */
  public HtmlSite(Stylesheets stylesheets, Languages languages) {
    this.stylesheets = stylesheets;
    this.languages = languages;
  }

  @Override
  public OutputFormat format() {
    return OutputFormat.HTML;
  }

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    try {
      write(run.with(new DistinctWarnings(run.progress())), run.site().staging());
      return run.site().publish();
    } catch (IOException e) {
      throw new PublishException(
          run.folder()
              + ": the web edition cannot be written to this folder ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private void write(PressRun run, Path folder) throws PublishException, IOException {
    List<XdmNode> trees = trees(run, folder);
    List<XdmNode> facts = facts(run, trees, folder);
    List<Job> jobs = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    // first, because it cannot be divided and nothing else should wait for it at the end
    Map<String, XdmValue> measured = Map.of("evaluation", new XdmAtomicValue(evaluation(run)));
    jobs.add(() -> edition(run, facts).with(measured).results(folder).call("front"));
    for (int i : indices(run)) {
      pages(run, i, trees.get(i), facts, folder, done, jobs);
    }
    int threads = Runtime.getRuntime().availableProcessors();
    for (int share = 1; share <= threads; share++) {
      Map<String, XdmValue> part = share(share, threads);
      jobs.add(() -> edition(run, facts).with(part).results(folder).call("people"));
    }
    doAll(jobs);
  }

  /** Returns the prepared texts. Work that needs no texts is done at the same time. */
  private List<XdmNode> trees(PressRun run, Path folder) throws PublishException, IOException {
    XdmNode[] trees = new XdmNode[run.texts().size()];
    List<Job> jobs = new ArrayList<>();
    for (int i : indices(run)) {
      jobs.add(
          () ->
              trees[i] =
                  stylesheets.prepared(
                      run.texts().get(i), run.facts().language(), run.progress(), MORE));
    }
    // second, so that it runs beside the first text
    jobs.add(Math.min(1, jobs.size()), () -> stylesheets.get(SHEET));
    jobs.add(() -> Assets.copyTo(folder));
    jobs.add(() -> stylesheets.own().copyTo(folder));
    doAll(jobs);
    return List.of(trees);
  }

  /**
   * Returns the facts of each text. The index of the search, which needs no facts, is made at the
   * same time.
   */
  private List<XdmNode> facts(PressRun run, List<XdmNode> trees, Path folder)
      throws PublishException, IOException {
    XdmNode[] facts = new XdmNode[trees.size()];
    List<Job> jobs = new ArrayList<>();
    jobs.add(() -> index(run, trees, folder));
    for (int i : indices(run)) {
      jobs.add(() -> facts[i] = called("facts", run, i, trees.get(i)));
    }
    doAll(jobs);
    return List.of(facts);
  }

  private static void doAll(List<Job> jobs) throws PublishException, IOException {
    ParallelJobs.map(
        jobs,
        job -> {
          job.run();
          return job;
        });
  }

  /** Work for which nothing else waits. */
  private interface Job {
    void run() throws PublishException, IOException;
  }

  /** Adds the jobs that write the pages of a text and its TEI. */
  private void pages(
      PressRun run,
      int i,
      XdmNode tree,
      List<XdmNode> facts,
      Path folder,
      AtomicInteger done,
      List<Job> jobs)
      throws IOException {
    TeiText text = run.texts().get(i);
    int shares = (int) Math.min(8, 1 + Files.size(text.file()) / BYTES_A_SHARE);
    AtomicInteger left = new AtomicInteger(shares);
    List<String> urls = new ArrayList<>();
    for (XdmNode picture : facts.get(i).select(Steps.descendant("picture")).asList()) {
      urls.add(picture.getAttributeValue(new QName("url")));
    }
    String media = "media/" + text.name();
    XdmValue pictures =
        strings(
            Pictures.copy(text, urls, folder.resolve(media), run.progress()).stream()
                .map(place -> media + "/" + place)
                .toList());
    for (int share = 1; share <= shares; share++) {
      Map<String, XdmValue> part = share(share, shares);
      jobs.add(
          () -> {
            transform(run, text.name(), facts)
                .with(own(run, text))
                .with(Map.of("pictures", pictures))
                .with(part)
                .from(tree)
                .results(folder)
                .call("pages");
            if (left.decrementAndGet() == 0) {
              run.progress()
                  .done(OutputFormat.HTML, text.name(), done.incrementAndGet(), run.texts().size());
            }
          });
    }
    jobs.add(
        () -> {
          Path copy = folder.resolve("tei").resolve(text.name() + ".xml");
          Files.createDirectories(copy.getParent());
          Files.copy(text.file(), copy);
        });
  }

  private void index(PressRun run, List<XdmNode> trees, Path folder)
      throws PublishException, IOException {
    PassageReader reader = new PassageReader(languages);
    for (int i : indices(run)) {
      reader.read(called("passages", run, i, trees.get(i)));
    }
    reader.index().writeTo(folder);
  }

  /** Returns the result of a template for one text. */
  private XdmNode called(String template, PressRun run, int i, XdmNode tree)
      throws PublishException {
    TeiText text = run.texts().get(i);
    return transform(run, text.name(), List.of()).with(own(run, text)).from(tree).call(template);
  }

  /** Returns the parameters for one text: its name, and its other formats. */
  private static Map<String, XdmValue> own(PressRun run, TeiText text) {
    return Map.of(
        "name",
        new XdmAtomicValue(text.name()),
        "downloads",
        downloads(run, text.name()),
        "files",
        strings(run.files()));
  }

  /** Returns the existing files of a volume in other formats, such as {@code pdf/x.pdf}. */
  private static XdmValue downloads(PressRun run, String volume) {
    List<String> downloads = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      Path file = run.file(volume, format);
      if (format != OutputFormat.HTML && Files.isRegularFile(file)) {
        downloads.add(format.ending() + "/" + file.getFileName());
      }
    }
    return strings(downloads);
  }

  private static Map<String, XdmValue> share(int share, int shares) {
    return Map.of("share", new XdmAtomicValue(share), "shares", new XdmAtomicValue(shares));
  }

  private Transform edition(PressRun run, List<XdmNode> facts) throws PublishException {
    return transform(run, Volume.EDITION, facts)
        .with(Map.of("downloads", downloads(run, Volume.EDITION)));
  }

  private Transform transform(PressRun run, String name, List<XdmNode> facts)
      throws PublishException {
    EditionFacts edition = run.facts();
    return Transform.of(stylesheets, SHEET, name, run.progress())
        .with(
            Map.of(
                "edition-title", new XdmAtomicValue(edition.title()),
                "editors", strings(edition.editors()),
                "licence", new XdmAtomicValue(edition.licence()),
                "language", new XdmAtomicValue(edition.language()),
                "own-css", strings(ownSheets()),
                "facts", new XdmValue(facts)));
  }

  /**
   * Returns the figures of the comparison with pages marked by hand. The file is beside the site.
   */
  private static String evaluation(PressRun run) throws IOException {
    Path file = run.folder().toAbsolutePath().resolveSibling(EVALUATION);
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  private List<String> ownSheets() throws PublishException {
    try {
      return stylesheets.own().sheets();
    } catch (IOException e) {
      throw new PublishException("the folder css cannot be read: " + e.getMessage(), e);
    }
  }

  private static XdmValue strings(List<String> values) {
    return new XdmValue(values.stream().map(XdmAtomicValue::new).toList());
  }

  private static List<Integer> indices(PressRun run) {
    return IntStream.range(0, run.texts().size()).boxed().toList();
  }
}
