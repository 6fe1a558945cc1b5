package org.cajista.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.BitSet;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.SAXDestination;
import org.apache.fop.apps.EnvironmentalProfileFactory;
import org.apache.fop.apps.FOPException;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.fop.area.AreaTreeHandler;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.faces.FaceChain;
import org.cajista.publish.faces.Scripts;
import org.cajista.publish.press.PublishException;
import org.xml.sax.SAXException;

/**
 * Apache FOP, configured once for many texts: tagged PDF, our own fonts, nothing from outside. Not
 * thread-safe: each thread has its own press.
 */
final class FoPress {

  private final FaceChain chain;
  private final FoFonts files;
  private final FopFactory plain;
  private Optional<FopFactory> shaping = Optional.empty();

  /**
   * @param print the fonts of the edition
   * @throws IOException if a font of the edition cannot be read
   */
  FoPress(PrintSettings print) throws IOException {
    chain = FaceChain.of(print);
    files = new FoFonts(print.faces(), chain.fallback());
    plain = factory(false);
  }

  /**
   * Makes a press. Latin, Greek and Cyrillic run in one direction and need no shaping; without it
   * FOP saves a sixth of the time.
   */
  private FopFactory factory(boolean shapes) {
    try (InputStream settings = files.settings()) {
      return new FopConfParser(
              settings, EnvironmentalProfileFactory.createRestrictedIO(FoFonts.BASE, files))
          .getFopFactoryBuilder()
          .setAccessibility(true)
          .setKeepEmptyTags(true)
          .setComplexScriptFeatures(shapes)
          .build();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the typesetter's settings cannot be read", e);
    }
  }

  /** Lets the next text show the pictures of a folder, and no others. */
  void showPicturesOf(Path folder) {
    files.showPicturesOf(folder);
    // a picture of another text may have the same name
    plain.getImageManager().getCache().clearCache();
    shaping.ifPresent(factory -> factory.getImageManager().getCache().clearCache());
  }

  /** Writes the XSL-FO of one text. */
  interface Setting {
    /** Writes the XSL-FO to its destination. */
    void accept(Destination formattingObjects) throws PublishException;
  }

  /**
   * Sets one text: {@code source} writes XSL-FO to a destination, and FOP sets each page sequence
   * as soon as it is complete.
   *
   * @param pdf the stream for the PDF; it is not closed
   * @param words all words of the text, which say what its scripts need
   * @param moment the time of making in the PDF
   * @param warnings receives what the editor should know, each sentence once
   * @return the characters that no face has
   */
  BitSet set(
      OutputStream pdf, String words, Instant moment, Consumer<String> warnings, Setting source)
      throws PublishException {
    if (shaping.isEmpty() && words.codePoints().anyMatch(Scripts::isShaped)) {
      shaping = Optional.of(factory(true));
    }
    FopFactory factory =
        words.codePoints().anyMatch(Scripts::isShaped) ? shaping.orElseThrow() : plain;
    FoEvents events = new FoEvents(warnings);
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(events);
    agent.setProducer("Cajista");
    agent.setCreationDate(Date.from(moment));
    try {
      AreaTreeHandler pages = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, pdf);
      agent.setFOEventHandlerOverride(pages);
      Fop fop = agent.newFop(MimeConstants.MIME_PDF, pdf);
      FoFaces faces =
          new FoFaces(
              new FoEmptyInlines(new FoPageNumbers(fop.getDefaultHandler(), pages.getIDTracker())),
              chain);
      source.accept(new SAXDestination(faces));
      BitSet missing = faces.missing();
      events.missing().stream().filter(unit -> !Character.isSurrogate(unit)).forEach(missing::set);
      return missing;
    } catch (FOPException e) {
      throw new IllegalStateException("the typesetter does not start", e);
    }
  }
}
