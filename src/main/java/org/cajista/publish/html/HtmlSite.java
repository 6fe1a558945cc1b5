package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;
import org.cajista.lang.Languages;
import org.cajista.model.publishing.FacsimileSettings;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.publish.press.Assets;
import org.cajista.publish.press.DistinctWarnings;
import org.cajista.publish.press.EditorPages;
import org.cajista.publish.press.Output;
import org.cajista.publish.press.ParallelJobs;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;

/**
 * The web edition: a folder of pages that needs no other server and can be read from the file
 * system.
 *
 * <p>Each text is prepared once. Then its facts are collected. Then its pages are written with the
 * facts of all texts, because indexes and links between texts need them. Independent work is done
 * in parallel, and the pages of a long text are written by several threads.
 */
public final class HtmlSite implements Output {

  /** The passes of the preparation for this output only. */
  static final List<String> MORE = List.of("prepare/30-passages.xsl");

  /** The pages of the whole edition, as the stylesheet calls them. */
  private static final List<String> FRONT =
      List.of(
          "front",
          "persons",
          "place-index",
          "body-index",
          "correspondence",
          "dates",
          "sources",
          "signs",
          "quality",
          "search",
          "decades",
          "doubts",
          "own-pages",
          "downloads");

  /** The file with the figures of {@code eval}, beside the folder of the site. */
  public static final String EVALUATION = "eval.json";

  /** A TEI file gets one more thread for this number of bytes. */
  private static final long BYTES_A_SHARE = 400_000;

  private final Stylesheets stylesheets;
  private final Languages languages;
  private final FacsimileSettings facsimile;

  /**
   * With the shared stylesheets.
   *
   * @param facsimile how the pictures of pages are published
   */
  public HtmlSite(Stylesheets stylesheets, Languages languages, FacsimileSettings facsimile) {
    this.facsimile = facsimile;
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
      SiteTroubles troubles = new SiteTroubles();
      write(run.with(new DistinctWarnings(run.progress())), run.site().staging(), troubles);
      List<Path> pages = run.site().publish();
      if (!troubles.sentences().isEmpty()) {
        throw new PublishException(
            String.join("\n", troubles.sentences()), Map.of(OutputFormat.HTML, pages));
      }
      return pages;
    } catch (IOException e) {
      throw new PublishException(
          run.folder()
              + ": the web edition cannot be written to this folder ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private void write(PressRun all, Path folder, SiteTroubles troubles)
      throws PublishException, IOException {
    Map<TeiText, XdmNode> prepared = trees(all, folder, troubles);
    if (prepared.isEmpty()) {
      throw new PublishException(String.join("\n", troubles.sentences()));
    }
    PressRun run = all.with(List.copyOf(prepared.keySet()));
    List<XdmNode> trees = List.copyOf(prepared.values());
    EditorPages own = new EditorPages(stylesheets.own().pageFiles());
    SiteSheet sheet = new SiteSheet(stylesheets, own.made(folder, run.progress()));
    SiteFacts facts = facts(sheet, run, trees, folder, troubles);
    List<Job> jobs = new ArrayList<>();
    AtomicInteger done = new AtomicInteger();
    // first, because it cannot be divided and nothing else should wait for it at the end
    Map<String, XdmValue> measured = Map.of("evaluation", new XdmAtomicValue(evaluation(run)));
    jobs.add(
        () ->
            troubles.parts(
                FRONT,
                part ->
                    sheet
                        .edition(run, facts)
                        .with(measured)
                        .with(Map.of("only", new XdmAtomicValue(part)))
                        .results(folder)
                        .call("front")));
    jobs.add(() -> Assets.addFaces(trees, run.print(), folder));
    if (facts.haveImages()) {
      jobs.add(() -> Assets.copyViewerTo(folder));
    }
    for (int i : indices(run)) {
      pages(sheet, run, i, trees.get(i), facts, folder, done, troubles, jobs);
    }
    jobs.add(() -> TeiArchive.write(run.texts(), folder));
    int threads = Runtime.getRuntime().availableProcessors();
    for (String pages : List.of("people", "things")) {
      for (int share = 1; share <= threads; share++) {
        int mine = share;
        jobs.add(
            () ->
                troubles.pages(
                    pages,
                    mine,
                    threads,
                    facts.pages(),
                    (some, of) ->
                        sheet
                            .edition(run, facts)
                            .with(SiteSheet.share(some, of))
                            .results(folder)
                            .call(pages)));
      }
    }
    doAll(jobs);
  }

  /** Returns the prepared texts, if they can be. What needs no texts is done at the same time. */
  private Map<TeiText, XdmNode> trees(PressRun run, Path folder, SiteTroubles troubles)
      throws PublishException, IOException {
    XdmNode[] trees = new XdmNode[run.texts().size()];
    List<Job> jobs = new ArrayList<>();
    for (int i : indices(run)) {
      TeiText text = run.texts().get(i);
      jobs.add(
          () ->
              troubles
                  .attempt(
                      text.file(),
                      () ->
                          stylesheets.prepared(text, run.facts().language(), run.progress(), MORE))
                  .ifPresent(tree -> trees[i] = tree));
    }
    // second, so that it runs beside the first text
    jobs.add(Math.min(1, jobs.size()), () -> stylesheets.get(SiteSheet.NAME));
    jobs.add(() -> Assets.copyTo(folder));
    jobs.add(() -> stylesheets.own().copyTo(folder));
    doAll(jobs);
    Map<TeiText, XdmNode> prepared = new LinkedHashMap<>();
    for (int i : indices(run)) {
      if (trees[i] != null) {
        prepared.put(run.texts().get(i), trees[i]);
      }
    }
    return prepared;
  }

  /**
   * Returns the facts of each text. The index of the search, which needs no facts, is made at the
   * same time.
   */
  private SiteFacts facts(
      SiteSheet sheet, PressRun run, List<XdmNode> trees, Path folder, SiteTroubles troubles)
      throws PublishException, IOException {
    XdmNode[] facts = new XdmNode[trees.size()];
    List<Job> jobs = new ArrayList<>();
    jobs.add(() -> index(sheet, run, trees, folder, troubles));
    for (int i : indices(run)) {
      jobs.add(() -> facts[i] = sheet.called("facts", run, i, trees.get(i)));
    }
    doAll(jobs);
    return sheet.lookedUp(run, List.of(facts));
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
      SiteSheet sheet,
      PressRun run,
      int i,
      XdmNode tree,
      SiteFacts facts,
      Path folder,
      AtomicInteger done,
      SiteTroubles troubles,
      List<Job> jobs)
      throws IOException, PublishException {
    TeiText text = run.texts().get(i);
    int shares = (int) Math.min(8, 1 + Files.size(text.file()) / BYTES_A_SHARE);
    AtomicInteger left = new AtomicInteger(shares);
    XdmNode known = facts.texts().get(i);
    XdmValue pictures = SiteSheet.strings(SiteImages.copyPictures(run, text, known, folder));
    SiteImages images = SiteImages.of(run, text, known, stylesheets.own(), facsimile);
    jobs.add(() -> images.writeManifest(folder));
    int pages = known.select(Steps.descendant("page")).asList().size();
    for (int share = 1; share <= shares; share++) {
      int mine = share;
      jobs.add(
          () -> {
            troubles.pages(
                text.file(),
                mine,
                shares,
                pages,
                (some, of) ->
                    sheet
                        .text(run, text, facts)
                        .with(
                            Map.of(
                                "pictures",
                                pictures,
                                "page-images",
                                SiteSheet.strings(images.lines())))
                        .with(SiteSheet.share(some, of))
                        .from(tree)
                        .results(folder)
                        .call("pages"));
            if (left.decrementAndGet() == 0) {
              run.progress()
                  .done(OutputFormat.HTML, text.name(), done.incrementAndGet(), run.texts().size());
            }
          });
    }
    jobs.add(() -> TeiArchive.copy(text, folder));
  }

  private void index(
      SiteSheet sheet, PressRun run, List<XdmNode> trees, Path folder, SiteTroubles troubles)
      throws PublishException, IOException {
    PassageReader reader = new PassageReader(languages);
    for (int i : indices(run)) {
      troubles
          .attempt(run.texts().get(i).file(), () -> sheet.called("passages", run, i, trees.get(i)))
          .ifPresent(reader::read);
    }
    reader.index().writeTo(folder);
  }

  /**
   * Returns the figures of the comparison with pages marked by hand. The file is beside the site.
   */
  private static String evaluation(PressRun run) throws IOException {
    Path file = run.folder().toAbsolutePath().resolveSibling(EVALUATION);
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }

  private static List<Integer> indices(PressRun run) {
    return IntStream.range(0, run.texts().size()).boxed().toList();
  }
}
