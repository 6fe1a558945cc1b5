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

/** The names of a document's elements: each {@code xml:id} stands once (TEI P5, att.global). */
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

  /** The element that bears {@code id}; complete when the document is over. */
  Optional<Element> get(String id) {
    return Optional.ofNullable(elements.get(id));
  }

  /** How many elements with a name stood before now. */
  int count() {
    return order.size();
  }

  /** How many elements with a name stood before {@code element}, which has one. */
  int number(Element element) {
    return order.get(element);
  }

  /** All names. */
  Iterable<String> all() {
    return elements.keySet();
  }
}
