package org.cajista.publish.pdf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.files.TemporaryFolder;
import org.cajista.model.header.EditionFacts;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.Binder;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/** Makes volumes as PDF: TEI → XSL-FO (xslt/fo.xsl) → {@link FoPress} → {@link PdfFinish}. */
public final class PdfBinder implements Binder {

  private static final String STYLESHEET = "fo.xsl";

  private final Stylesheets stylesheets;
  private final PressRun run;
  private final Instant moment;
  private Optional<FoPress> press = Optional.empty();

  /**
   * @param moment the time of making in the PDF
   */
  public PdfBinder(Stylesheets stylesheets, PressRun run, Instant moment) {
    this.stylesheets = stylesheets;
    this.run = run;
    this.moment = moment;
  }

  @Override
  public void bind(Volume volume, Path file) throws PublishException, IOException {
    XdmNode tree = volume.prepared(stylesheets, run);
    Path raw = Files.createTempFile(run.site().scratch(), "", ".pdf");
    try (TemporaryFolder folder = TemporaryFolder.in(run.site().scratch())) {
      List<String> pictures = volume.pictures(tree, stylesheets, folder.path(), run.progress());
      if (press.isEmpty()) {
        press = Optional.of(new FoPress(run.print()));
      }
      press.get().showPicturesOf(folder.path());
      BitSet missing;
      try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(raw))) {
        missing =
            press
                .get()
                .set(
                    bytes,
                    words(tree),
                    moment,
                    sentence -> run.progress().warning(volume.name(), sentence),
                    objects -> typeset(volume, tree, pictures, objects));
      }
      if (!missing.isEmpty()) {
        run.progress().warning(volume.name(), FoGlyphs.missing(volume.texts(), missing));
      }
      PdfFinish.apply(raw, file, volume.texts(), run.print(), moment);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  /** Returns all words that are printed: those of the text and those on the title page. */
  private String words(XdmNode tree) {
    EditionFacts facts = run.facts();
    return String.join(
        " ", tree.getStringValue(), facts.title(), String.join(" ", facts.editors()));
  }

  private void typeset(Volume volume, XdmNode tree, List<String> pictures, Destination objects)
      throws PublishException {
    try {
      Transform.of(stylesheets, STYLESHEET, volume.name(), run.progress())
          .from(tree)
          .with(parameters())
          .with(Map.of("pictures", XdmValue.makeSequence(pictures)))
          .to(objects);
    } catch (PublishException e) {
      throw new PublishException(volume.texts().get(0).file() + ": " + e.getMessage(), e);
    }
  }

  private Map<String, XdmValue> parameters() {
    EditionFacts facts = run.facts();
    PrintSettings print = run.print();
    Map<String, XdmValue> parameters = new HashMap<>();
    parameters.put("language", new XdmAtomicValue(facts.language()));
    parameters.put("edition-title", new XdmAtomicValue(facts.title()));
    parameters.put("edition-editors", XdmValue.makeSequence(facts.editors()));
    parameters.put("edition-licence", new XdmAtomicValue(facts.licence()));
    parameters.put("page-width", new XdmAtomicValue(print.width()));
    parameters.put("page-height", new XdmAtomicValue(print.height()));
    parameters.put("type-size", new XdmAtomicValue(print.typeSize()));
    parameters.put("indexes", XdmValue.makeSequence(print.indexNames()));
    parameters.put("source-pages", new XdmAtomicValue(print.sourcePages()));
    return parameters;
  }
}
