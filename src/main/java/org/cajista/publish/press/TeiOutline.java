package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.transform.sax.SAXSource;
import org.cajista.xml.SafeXml;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The texts of a TEI file: one, or those of a {@code teiCorpus}. The file is read only as far as
 * needed.
 *
 * @param ids for each text its {@code xml:id}, empty where it has none
 * @param text true if there is anything to publish: a text, a part of one, or a source document
 */
record TeiOutline(List<String> ids, boolean text) {

  /** Copies the list. */
  TeiOutline {
    ids = List.copyOf(ids);
  }

  /** One text, of which nothing is known. */
  private static final TeiOutline ONE = new TeiOutline(List.of(""), true);

  /** Returns the outline of a file; one text if it cannot be read, because its output says why. */
  static TeiOutline of(Path file) {
    Scan scan = new Scan();
    try {
      SAXSource source = SafeXml.text(file, trouble -> {});
      source.getXMLReader().setContentHandler(scan);
      source.getXMLReader().setErrorHandler(scan);
      source.getXMLReader().parse(source.getInputSource());
    } catch (Known e) {
      return ONE;
    } catch (SAXException | IOException e) {
      return ONE;
    }
    return new TeiOutline(scan.corpus ? scan.ids : List.of(""), scan.text);
  }

  /** Stops the reading of a file whose outline is known. */
  private static final class Known extends SAXException {
    private static final long serialVersionUID = 1;

    Known() {
      super("known");
    }
  }

  private static final class Scan extends DefaultHandler {
    private static final Set<String> NO_TEXT =
        Set.of("TEI", "TEI.2", "teiCorpus", "teiCorpus.2", "teiHeader", "standOff", "facsimile");

    private final List<String> ids = new ArrayList<>();
    private boolean begun;
    private boolean corpus;
    private boolean text;

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
        throws SAXException {
      if (!begun) {
        begun = true;
        corpus = name.equals("teiCorpus") || name.equals("teiCorpus.2");
        if (!NO_TEXT.contains(name)) {
          throw new Known();
        }
      }
      if (name.equals("TEI") || name.equals("TEI.2")) {
        String id = attributes.getValue("xml:id");
        ids.add(id == null ? "" : id);
      } else if (name.equals("text") || name.equals("sourceDoc")) {
        text = true;
        if (!corpus) {
          throw new Known();
        }
      }
    }
  }
}
