package org.cajista.publish.html;

import java.util.regex.Pattern;
import net.sf.saxon.s9api.Axis;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.cajista.lang.Languages;
import org.cajista.publish.search.SearchIndex;
import org.cajista.publish.search.SearchPassage;

/**
 * Adds the passages that {@code html.xsl} lists to the index of the search.
 *
 * <p>{@code <d:passages title><d:page href title><d:p id n lang note named>words</d:p>…}
 */
final class PassageReader {

  private final SearchIndex index;

  PassageReader(Languages languages) {
    this.index = new SearchIndex(languages);
  }

  /** Adds the passages of one text. */
  void read(XdmNode made) {
    for (XdmNode text : elements(made)) {
      for (XdmNode page : elements(text)) {
        for (XdmNode passage : elements(page)) {
          index.add(
              new SearchPassage(
                  of(page, "href"),
                  of(page, "title"),
                  of(passage, "id"),
                  of(passage, "n"),
                  of(passage, "note"),
                  of(passage, "lang").isEmpty() ? of(text, "lang") : of(passage, "lang"),
                  Pattern.compile(" ")
                      .splitAsStream(of(passage, "named"))
                      .filter(id -> !id.isEmpty())
                      .toList(),
                  passage.getStringValue()));
        }
      }
    }
  }

  SearchIndex index() {
    return index;
  }

  private static Iterable<XdmNode> elements(XdmNode parent) {
    return () ->
        parent.axisIterator(Axis.CHILD).stream()
            .filter(node -> node.getNodeKind() == XdmNodeKind.ELEMENT)
            .map(XdmNode.class::cast)
            .iterator();
  }

  private static String of(XdmNode element, String attribute) {
    String value = element.getAttributeValue(new QName(attribute));
    return value == null ? "" : value;
  }
}
