package org.cajista.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.model.EditionFacts;

/**
 * The web edition: a folder of pages that asks no other host for anything and can be read from the
 * file system.
 *
 * <p>Each text is prepared once, asked for its facts, and written with the facts of all at hand:
 * the index of persons and the links between texts need them. Texts are worked on in parallel.
 */
public final class HtmlSite implements Output {

  private static final String SHEET = "html.xsl";

  private final Stylesheets stylesheets;

  /** With the shared stylesheets. */
  public HtmlSite(Stylesheets stylesheets) {
    this.stylesheets = stylesheets;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public List<Path> publish(PressRun run) throws PublishException {
    try (SiteFolder site = SiteFolder.open(run.folder())) {
      PressRun quiet = run.with(new EachOnce(run.progress()));
      List<XdmNode> texts =
          InParallel.map(run.texts(), text -> stylesheets.prepared(text, quiet.progress()));
      List<XdmNode> facts = InParallel.map(indices(run), i -> facts(quiet, i, texts.get(i)));
      AtomicInteger done = new AtomicInteger();
      InParallel.map(
          indices(run),
          i -> {
            pages(quiet, i, texts.get(i), facts, site);
            String name = run.texts().get(i).name();
            run.progress().done(Format.HTML, name, done.incrementAndGet(), indices(run).size());
            return name;
          });
      transform(quiet, "edition", facts).results(site.staging()).call("front");
      Assets.copyTo(site.staging());
      return site.publish();
    } catch (IOException e) {
      throw new PublishException(
          run.folder() + ": the web edition cannot be written there (" + e.getMessage() + ")", e);
    }
  }

  private XdmNode facts(PressRun run, int text, XdmNode tree) throws PublishException {
    return transform(run, run.texts().get(text).name(), List.of())
        .with(own(run, run.texts().get(text)))
        .from(tree)
        .call("facts");
  }

  private void pages(PressRun run, int i, XdmNode tree, List<XdmNode> facts, SiteFolder site)
      throws PublishException, IOException {
    TeiText text = run.texts().get(i);
    transform(run, text.name(), facts)
        .with(own(run, text))
        .from(tree)
        .results(site.staging())
        .call("pages");
    Path copy = site.staging().resolve("tei").resolve(text.name() + ".xml");
    Files.createDirectories(copy.getParent());
    Files.copy(text.file(), copy);
  }

  /** What concerns the text alone: its name, and its other forms that are there already. */
  private static Map<String, XdmValue> own(PressRun run, TeiText text) {
    List<String> downloads = new ArrayList<>();
    for (Format format : Format.values()) {
      Path file = run.file(text, format);
      if (format != Format.HTML && Files.isRegularFile(file)) {
        downloads.add(format.ending() + "/" + file.getFileName());
      }
    }
    return Map.of("name", new XdmAtomicValue(text.name()), "downloads", strings(downloads));
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
                "facts", new XdmValue(facts)));
  }

  private static XdmValue strings(List<String> values) {
    return new XdmValue(values.stream().map(XdmAtomicValue::new).toList());
  }

  private static List<Integer> indices(PressRun run) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < run.texts().size(); i++) {
      indices.add(i);
    }
    return indices;
  }
}
