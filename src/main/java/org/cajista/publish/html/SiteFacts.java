package org.cajista.publish.html;

import java.util.List;
import java.util.Map;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmEmptySequence;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.streams.Steps;

/**
 * The facts of all texts, and what is looked up in them once for all pages. Pages of the whole
 * edition get both, those of one text only what is looked up: a page that asked all texts would
 * make the cost of an edition grow with the square.
 *
 * @param texts a tree for each text, in the order of the edition
 * @param lookups the map that the stylesheet made of them ({@code xslt/html/lookups.xsl}); empty
 *     before it is made
 * @param menu the ways in that every page shows ({@code xslt/html/page.xsl}); empty before they are
 *     found
 */
record SiteFacts(List<XdmNode> texts, XdmMap lookups, XdmValue menu) {

  /** Nothing is known yet. */
  static final SiteFacts NONE =
      new SiteFacts(List.of(), new XdmMap(), XdmEmptySequence.getInstance());

  /** Copies the list. */
  SiteFacts {
    texts = List.copyOf(texts);
  }

  /** Returns the parameters of the stylesheet for pages of the whole edition. */
  Map<String, XdmValue> parameters() {
    return Map.of("facts", new XdmValue(texts), "lookups", lookups, "menu", menu);
  }

  /** Returns the parameters of the stylesheet for pages of one text. */
  Map<String, XdmValue> lookedUp() {
    return Map.of("lookups", lookups, "menu", menu);
  }

  /** Returns how many pages there are of persons, and of places and bodies: the larger number. */
  int pages() {
    int persons = size("person-pages");
    long things =
        texts.stream()
            .flatMap(text -> text.select(Steps.descendant("naming")).asList().stream())
            .map(naming -> naming.getAttributeValue(new QName("thing")))
            .distinct()
            .count();
    return Math.max(1, Math.max(persons, (int) things));
  }

  /** True if a text names a picture of a page. */
  boolean haveImages() {
    return texts.stream().anyMatch(text -> text.select(Steps.descendant("page-image")).exists());
  }

  private int size(String map) {
    XdmValue found = lookups.get(new XdmAtomicValue(map));
    return found instanceof XdmMap pages ? pages.mapSize() : 0;
  }
}
