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
 * Apache FOP, set up once for many texts: tagged PDF, our own faces, nothing from outside. One text
 * at a time: a press a thread.
 */
final class FoPress {

  private final FopFactory factory;

  /**
   * @param faces TrueType files in place of the program's, {@link PrintSettings#faces()}
   */
  FoPress(Map<String, Path> faces) {
    try (InputStream settings = FoFonts.open(FoFonts.SETTINGS)) {
      factory =
          new FopConfParser(
                  settings,
                  EnvironmentalProfileFactory.createRestrictedIO(FoFonts.BASE, new FoFonts(faces)))
              .getFopFactoryBuilder()
              .setAccessibility(true)
              .setKeepEmptyTags(true)
              // Latin, Greek and Cyrillic run one way and need no shaping; this saves a sixth of
              // the time
              .setComplexScriptFeatures(false)
              .build();
    } catch (IOException | SAXException e) {
      throw new IllegalStateException("the typesetter's settings cannot be read", e);
    }
  }

  /** Takes in the XSL-FO of one text and writes its PDF. */
  interface Setting {
    /** Hands over the XSL-FO. */
    void accept(Destination formattingObjects) throws PublishException;
  }

  /**
   * Sets one text in type: {@code source} writes XSL-FO to the destination that it is given, and
   * FOP lays each page sequence out as soon as it is complete.
   *
   * @param pdf where the PDF goes; not closed
   * @param moment the date of making that the PDF carries
   * @param warnings hears what the editor should know, each sentence once
   * @return what FOP said
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
