package org.cajista.publish.html;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.edition.OwnStyle;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.Assets;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.SiteFolder;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;

/**
 * Pages of one text as the web edition would show them, made without the other texts: what these
 * know of it is missing. Not thread-safe.
 */
public final class PagePreview implements AutoCloseable {
  private final Stylesheets stylesheets;
  private final SiteFolder site;
  private EditionFacts facts;

  /**
   * @param own the changes of the edition to the design
   * @param facts what the edition says about itself
   * @param folder an empty folder for the pages
   */
  public PagePreview(OwnStyle own, EditionFacts facts, Path folder) throws IOException {
    this.stylesheets = new Stylesheets(own);
    this.facts = facts;
    this.site = SiteFolder.open(folder, () -> {});
    Assets.copyTo(folder);
    own.copyTo(folder);
  }

  /**
   * Makes the pages of a text.
   *
   * @param tei the text
   * @param id of an element in it
   * @return the file of the page on which the element stands; empty if it is on none
   */
  public Optional<String> page(Path tei, String id) throws IOException, PublishException {
    List<TeiText> texts = List.of(TeiText.of(List.of(tei)).get(0));
    facts = stylesheets.told(facts, texts, ProgressListener.SILENT);
    PressRun run = new PressRun(texts, facts, PrintSettings.USUAL, site, ProgressListener.SILENT);
    XdmNode tree =
        stylesheets.prepared(
            texts.get(0), facts.language(), ProgressListener.SILENT, HtmlSite.MORE);
    SiteSheet sheet = new SiteSheet(stylesheets, List.of());
    SiteFacts known = sheet.lookedUp(run, List.of(sheet.called("facts", run, 0, tree)));
    clear();
    sheet
        .text(run, texts.get(0), known)
        .with(SiteSheet.share(1, 1))
        .from(tree)
        .results(site.folder())
        .call("pages");
    return find(id);
  }

  private void clear() throws IOException {
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(site.folder(), "*.html")) {
      for (Path page : pages) {
        Files.delete(page);
      }
    }
  }

  private Optional<String> find(String id) throws IOException {
    try (DirectoryStream<Path> pages = Files.newDirectoryStream(site.folder(), "*.html")) {
      Optional<String> only = Optional.empty();
      for (Path page : pages) {
        only = Optional.of(page.getFileName().toString());
        if (Files.readString(page).contains(" id=\"" + id + "\"")) {
          return only;
        }
      }
      return id.isEmpty() ? only : Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    site.close();
  }
}
