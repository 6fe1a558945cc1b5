package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Other projects have two of what usually stands once: two dates of publication, two licences, two
 * shelfmarks. Each element of these texts stands twice in its parent once; nothing stops.
 */
class RepeatedElementsTest {

  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final Set<OutputFormat> FORMATS =
      EnumSet.of(
          OutputFormat.PDF,
          OutputFormat.EPUB,
          OutputFormat.TXT,
          OutputFormat.MD,
          OutputFormat.HTML);

  @TempDir Path folder;

  @Test
  void whatStandsTwiceStopsNothing() throws Exception {
    List<Path> texts = new ArrayList<>();
    for (String from : List.of("elements", "edition")) {
      for (Path text : Editions.texts(Editions.resource(from))) {
        texts.add(twice(text, from));
      }
    }
    Map<OutputFormat, List<Path>> made =
        new Publisher(Books.MOMENT)
            .publish(
                texts,
                Editions.FACTS,
                PrintSettings.USUAL,
                folder.resolve("out"),
                FORMATS,
                ProgressListener.SILENT);
    assertThat(made.get(OutputFormat.PDF)).hasSize(texts.size());
    assertThat(made.get(OutputFormat.EPUB)).hasSize(texts.size());
  }

  private Path twice(Path text, String from) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Document document = factory.newDocumentBuilder().parse(text.toFile());
    NodeList all = document.getElementsByTagName("*");
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      elements.add((Element) all.item(i));
    }
    Set<String> seen = new HashSet<>();
    for (Element element : elements) {
      Node parent = element.getParentNode();
      if (parent instanceof Element
          && !element.getLocalName().equals("text")
          && seen.add(parent.getLocalName() + "/" + element.getLocalName())) {
        parent.insertBefore(copy(element), element.getNextSibling());
      }
    }
    Path file = Files.createDirectories(folder.resolve(from)).resolve(text.getFileName());
    TransformerFactory.newInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(file.toFile()));
    return file;
  }

  /** A copy without ids: a document has each only once. */
  private static Element copy(Element element) {
    Element copy = (Element) element.cloneNode(true);
    copy.removeAttributeNS(XML, "id");
    NodeList inside = copy.getElementsByTagName("*");
    for (int i = 0; i < inside.getLength(); i++) {
      ((Element) inside.item(i)).removeAttributeNS(XML, "id");
    }
    return copy;
  }
}
