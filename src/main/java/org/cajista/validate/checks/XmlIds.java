package org.cajista.validate.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.report.Messages;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;

/**
 * The ids of the elements of a document. Each {@code xml:id} can be used only once (TEI P5,
 * att.global).
 */
final class XmlIds extends Check {
  private static final String ID = "xml:id";

  private final Map<String, Element> elements = new LinkedHashMap<>();
  private final Map<Element, Integer> order = new LinkedHashMap<>();

  XmlIds(Faults faults) {
    super(faults);
  }

  @Override
  public void start(Element element) {
    Optional<String> id = element.attribute(ID);
    if (id.isEmpty()) {
      return;
    }
    Element earlier = elements.putIfAbsent(id.get(), element);
    if (earlier == null) {
      order.put(element, order.size());
    } else {
      Location location = element.attributeLocation(ID);
      faults()
          .add(
              Code.ID_UNIQUE,
              location,
              id.get(),
              List.of(),
              "",
              sentence(id.get(), location, earlier));
    }
  }

  private static String sentence(String id, Location location, Element earlier) {
    String line = String.valueOf(earlier.source().line(earlier.tag().start()));
    if (earlier.source().name().equals(location.source().name())) {
      boolean same = earlier.attributeLocation(ID).start() == location.start();
      return Messages.format(same ? "id.unique.again" : "id.unique", id, line);
    }
    return Messages.format("id.unique.file", id, line, earlier.source().fileName());
  }

  /**
   * Returns the element with the id {@code id}. The result is complete at the end of the document.
   */
  Optional<Element> get(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** Returns the number of elements with an id so far. */
  int count() {
    return order.size();
  }

  /** Returns the number of elements with an id before {@code element}, which has an id itself. */
  int number(Element element) {
    return order.get(element);
  }

  /** Returns all ids. */
  Iterable<String> all() {
    return elements.keySet();
  }
}
