package org.cajista.validate.document;

import com.thaiopensource.relaxng.match.MatchContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;

/** The active namespace prefixes, which values of attributes can use. */
public final class Prefixes implements MatchContext {
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Deque<Map.Entry<String, String>> mappings = new ArrayDeque<>();

  /** Records a declaration. */
  public void start(String prefix, String namespace) {
    mappings.push(Map.entry(prefix, namespace));
  }

  /** Ends a declaration. */
  public void end(String prefix) {
    mappings.pop();
  }

  @Override
  public String resolveNamespacePrefix(String prefix) {
    if (prefix.equals("xml")) {
      return XML;
    }
    Optional<String> found =
        mappings.stream()
            .filter(m -> m.getKey().equals(prefix))
            .findFirst()
            .map(Map.Entry::getValue);
    // the interface of the datatypes requires null for an undeclared prefix
    return found.orElse(prefix.isEmpty() ? "" : null);
  }

  @Override
  public String getPrefix(String namespace) {
    return namespace.equals(XML)
        ? "xml"
        : mappings.stream()
            .filter(m -> m.getValue().equals(namespace))
            .findFirst()
            .map(Map.Entry::getKey)
            .orElse(null);
  }

  @Override
  public String getBaseUri() {
    return null;
  }

  @Override
  public boolean isUnparsedEntity(String name) {
    return true;
  }

  @Override
  public boolean isNotation(String name) {
    return true;
  }
}
