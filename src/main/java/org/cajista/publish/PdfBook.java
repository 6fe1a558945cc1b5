package org.cajista.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import org.cajista.files.AtomicFile;
import org.cajista.model.EditionFacts;

/** The PDF of one text: TEI → XSL-FO (xslt/fo.xsl) → {@link FoPress} → {@link PdfFinish}. */
final class PdfBook {

  private static final String STYLESHEET = "fo.xsl";

  private final Stylesheets stylesheets;
  private final FoPress press;
  private final PressRun run;
  private final TeiText text;
  private final Instant moment;

  /**
   * @param press of the thread that will print
   * @param moment the date of making that the PDF carries
   */
  PdfBook(Stylesheets stylesheets, FoPress press, PressRun run, TeiText text, Instant moment) {
    this.stylesheets = stylesheets;
    this.press = press;
    this.run = run;
    this.text = text;
    this.moment = moment;
  }

  /** Writes the PDF, whole or not at all, and says where. */
  Path print() throws PublishException {
    Path file = run.file(text, Format.PDF);
    try {
      XdmNode tree = stylesheets.prepared(text, run.progress());
      AtomicFile.write(file, finished -> print(tree, finished));
      return file;
    } catch (IOException e) {
      throw new PublishException(
          file + ": the PDF cannot be written: " + e.getMessage() + ": is there room, and leave?",
          e);
    } catch (RuntimeException e) {
      throw new PublishException(
          text.file() + ": the PDF cannot be set: " + e.getMessage() + " (a fault of the program)",
          e);
    }
  }

  private void print(XdmNode tree, Path finished) throws PublishException, IOException {
    Path raw = Files.createTempFile("cajista-", ".pdf");
    try {
      FoEvents events;
      try (OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(raw))) {
        events = press.set(bytes, moment, this::warn, objects -> typeset(tree, objects));
      }
      if (!events.missing().isEmpty()) {
        throw FoGlyphs.missing(text.file(), events.missing());
      }
      PdfFinish.apply(raw, finished, moment);
    } finally {
      Files.deleteIfExists(raw);
    }
  }

  private void typeset(XdmNode tree, Destination objects) throws PublishException {
    try {
      Transform.of(stylesheets, STYLESHEET, text.name(), run.progress())
          .from(tree)
          .with(parameters())
          .to(objects);
    } catch (PublishException e) {
      throw new PublishException(text.file() + ": " + e.getMessage(), e);
    }
  }

  private void warn(String sentence) {
    run.progress().warning(text.name(), sentence);
  }

  private Map<String, XdmValue> parameters() {
    EditionFacts facts = run.facts();
    return Map.of(
        "language", new XdmAtomicValue(facts.language()),
        "edition-title", new XdmAtomicValue(facts.title()),
        "edition-editors", XdmValue.makeSequence(facts.editors()),
        "edition-licence", new XdmAtomicValue(facts.licence()));
  }
}
