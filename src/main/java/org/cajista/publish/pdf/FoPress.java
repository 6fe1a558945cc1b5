package org.cajista.publish.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
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
import org.cajista.publish.press.PublishException;
import org.xml.sax.SAXException;

/**
 * Apache FOP, configured once for many texts: tagged PDF, our own fonts, nothing from outside. Not
 * thread-safe: each thread has its own press.
 */
final class FoPress {

  private final FopFactory factory;
  private final FoFonts files;

  /**
   * @param faces TrueType files that replace those of the program, {@link PrintSettings#faces()}
   */
  FoPress(Map<String, Path> faces) {
    files = new FoFonts(faces);
    try (InputStream settings = FoFonts.open(FoFonts.SETTINGS)) {
      factory =
          new FopConfParser(
                  settings, EnvironmentalProfileFactory.createRestrictedIO(FoFonts.BASE, files))
              .getFopFactoryBuilder()
              .setAccessibility(true)
              .setKeepEmptyTags(true)
              // Latin, Greek and Cyrillic run in one direction and need no shaping; this saves a
              // sixth of the time
              .setComplexScriptFeatures(false)
              .build();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the typesetter's settings cannot be read", e);
    }
  }

  /** Lets the next text show the pictures of a folder, and no others. */
  void showPicturesOf(Path folder) {
    files.showPicturesOf(folder);
    // a picture of another text may have the same name
    factory.getImageManager().getCache().clearCache();
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
   * @param moment the time of making in the PDF
   * @param warnings receives what the editor should know, each sentence once
   * @return the messages of FOP
   */
  FoEvents set(OutputStream pdf, Instant moment, Consumer<String> warnings, Setting source)
      throws PublishException {
    FoEvents events = new FoEvents(warnings);
    FOUserAgent agent = factory.newFOUserAgent();
    agent.getEventBroadcaster().addEventListener(events);
    agent.setProducer("Cajista");
    agent.setCreationDate(Date.from(moment));
    try {
      AreaTreeHandler pages = new AreaTreeHandler(agent, MimeConstants.MIME_PDF, pdf);
      agent.setFOEventHandlerOverride(pages);
      Fop fop = agent.newFop(MimeConstants.MIME_PDF, pdf);
      source.accept(
          new SAXDestination(new FoPageNumbers(fop.getDefaultHandler(), pages.getIDTracker())));
    } catch (FOPException e) {
      throw new IllegalStateException("the typesetter does not start", e);
    }
    return events;
  }
}
