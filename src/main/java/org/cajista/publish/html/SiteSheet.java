package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.header.Publication;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.value.Idno;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * Runs of the stylesheet of the web edition, each with the parameters that it needs.
 *
 * @param ownPages the editor's own pages as XML
 */
record SiteSheet(Stylesheets stylesheets, List<String> ownPages) {

  /** The stylesheet. */
  static final String NAME = "html.xsl";

  /** Returns the result of a template for one text. */
  XdmNode called(String template, PressRun run, int i, XdmNode tree) throws PublishException {
    TeiText text = run.texts().get(i);
    return of(run, text).from(tree).call(template);
  }

  /** Returns a run for the pages of one text. */
  Transform text(PressRun run, TeiText text, SiteFacts facts) throws PublishException {
    return of(run, text).with(facts.lookedUp());
  }

  /** Returns a run that knows of one text its name and its other formats. */
  private Transform of(PressRun run, TeiText text) throws PublishException {
    return transform(run, text.name())
        .with(
            Map.of(
                "name", new XdmAtomicValue(text.name()), "downloads", downloads(run, text.name())));
  }

  /** Returns the existing files of a volume in other formats, such as {@code pdf/x.pdf}. */
  private static XdmValue downloads(PressRun run, String volume) {
    List<String> downloads = new ArrayList<>();
    for (OutputFormat format : OutputFormat.values()) {
      Path file = run.file(volume, format);
      if (format != OutputFormat.HTML && Files.isRegularFile(file)) {
        downloads.add(format.folder() + "/" + file.getFileName());
      }
    }
    return strings(downloads);
  }

  /** Returns the parameters for a share of the pages. */
  static Map<String, XdmValue> share(int share, int shares) {
    return Map.of("share", new XdmAtomicValue(share), "shares", new XdmAtomicValue(shares));
  }

  /** Returns a run for the pages of the whole edition. */
  Transform edition(PressRun run, SiteFacts facts) throws PublishException {
    return transform(run, Volume.EDITION)
        .with(facts.parameters())
        .with(Map.of("downloads", downloads(run, Volume.EDITION)));
  }

  /** Returns the facts with what is looked up in them. */
  SiteFacts lookedUp(PressRun run, List<XdmNode> texts) throws PublishException {
    XdmValue none = XdmEmptySequence.getInstance();
    XdmMap lookups =
        (XdmMap)
            edition(run, new SiteFacts(texts, new XdmMap(), none))
                .with(Map.of("files", strings(run.files())))
                .value("lookups");
    XdmValue menu = edition(run, new SiteFacts(texts, lookups, none)).value("menu");
    return new SiteFacts(texts, lookups, menu);
  }

  /** Returns a run for the text {@code name}. */
  private Transform transform(PressRun run, String name) throws PublishException {
    EditionFacts edition = run.facts();
    return Transform.of(stylesheets, NAME, name, run.progress())
        .with(
            Map.of(
                "edition-title",
                new XdmAtomicValue(edition.title()),
                "editors",
                strings(edition.editors()),
                "licence",
                new XdmAtomicValue(edition.licence()),
                "language",
                new XdmAtomicValue(edition.language()),
                "own-css",
                strings(ownSheets()),
                "own-pages",
                strings(ownPages)))
        .with(published(edition.publication()));
  }

  private static Map<String, XdmValue> published(Publication publication) {
    String doi =
        publication.idnos().stream()
            .filter(idno -> idno.type().equals("DOI"))
            .map(Idno::value)
            .findFirst()
            .orElse("");
    return Map.of(
        "publisher", new XdmAtomicValue(publication.publisher()),
        "published", new XdmAtomicValue(publication.date()),
        "version", new XdmAtomicValue(publication.version()),
        "doi", new XdmAtomicValue(doi));
  }

  private List<String> ownSheets() throws PublishException {
    try {
      return stylesheets.own().sheets();
    } catch (IOException e) {
      throw new PublishException("the folder css cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns strings as a value of the stylesheet. */
  static XdmValue strings(List<String> values) {
    return new XdmValue(values.stream().map(XdmAtomicValue::new).toList());
  }
}
