package org.cajista.validate;

import static net.sf.saxon.s9api.streams.Predicates.hasNamespace;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.xml.SafeXml;

/**
 * The elements of a RELAX NG grammar in which each element is defined once: what each may hold, and
 * its attributes.
 */
final class Elements {
  private static final String RNG = "http://relaxng.org/ns/structure/1.0";

  private final Map<String, XdmNode> defines = new HashMap<>();
  private final Map<String, Content> contents = new HashMap<>();
  private final Map<String, XdmNode> elements = new TreeMap<>();

  /**
   * @param grammar the file that includes all others
   */
  Elements(Path grammar) throws SaxonApiException {
    read(grammar, new Processor(false));
  }

  private void read(Path grammar, Processor processor) throws SaxonApiException {
    XdmNode tree = processor.newDocumentBuilder().build(SafeXml.source(grammar));
    for (XdmNode include : tree.select(descendant(RNG, "include")).asList()) {
      read(grammar.resolveSibling(include.attribute("href")), processor);
    }
    tree.select(descendant(RNG, "define"))
        .forEach(
            define -> {
              defines.put(define.attribute("name"), define);
              define
                  .select(child(RNG, "element"))
                  .filter(element -> element.attribute("name") != null)
                  .forEach(element -> elements.put(element.attribute("name"), element));
            });
  }

  Set<String> names() {
    return elements.keySet();
  }

  /** What the element may hold. */
  Content content(String name) {
    return all(elements.get(name));
  }

  /** The attributes of the element, by name. */
  Map<String, Values> attributes(String name) {
    Map<String, Values> found = new TreeMap<>();
    attributes(elements.get(name), true, found);
    return found;
  }

  private static List<XdmNode> parts(XdmNode pattern) {
    return pattern.select(child(hasNamespace(RNG))).asList();
  }

  private Content all(XdmNode pattern) {
    Content content = Content.EMPTY;
    List<XdmNode> parts = parts(pattern);
    for (int i = parts.size() - 1; i >= 0; i--) {
      content = Content.then(content(parts.get(i)), content);
    }
    return content;
  }

  private Content content(XdmNode pattern) {
    switch (pattern.getNodeName().getLocalName()) {
      case "element":
        return new Content.One(pattern.attribute("name"));
      case "ref":
        String name = pattern.attribute("name");
        if (!contents.containsKey(name)) {
          contents.put(name, all(defines.get(name)));
        }
        return contents.get(name);
      case "text":
      case "data":
      case "value":
      case "list":
        return Content.many(new Content.One(Content.TEXT));
      case "choice":
        return Content.either(parts(pattern).stream().map(this::content).toList());
      case "optional":
        return Content.either(List.of(Content.EMPTY, all(pattern)));
      case "zeroOrMore":
        return Content.many(all(pattern));
      case "oneOrMore":
        return Content.then(all(pattern), Content.many(all(pattern)));
      case "interleave":
        return parts(pattern).stream().map(this::content).reduce(Content.EMPTY, Content::mixed);
      case "notAllowed":
        return Content.NONE;
      case "group":
        return all(pattern);
      case "attribute":
      case "empty":
        return Content.EMPTY;
      default:
        throw new IllegalArgumentException(pattern.toString());
    }
  }

  private void attributes(XdmNode pattern, boolean required, Map<String, Values> found) {
    for (XdmNode part : parts(pattern)) {
      switch (part.getNodeName().getLocalName()) {
        case "attribute":
          found.put(part.attribute("name"), values(part, required));
          break;
        case "ref":
          XdmNode define = defines.get(part.attribute("name"));
          if (define.select(child(RNG, "element")).asList().isEmpty()) {
            attributes(define, required, found);
          }
          break;
        case "group":
        case "oneOrMore":
          attributes(part, required, found);
          break;
        case "optional":
        case "zeroOrMore":
        case "choice":
        case "interleave":
          attributes(part, false, found);
          break;
        default:
          break;
      }
    }
  }

  private Values values(XdmNode attribute, boolean required) {
    Set<String> kinds = new TreeSet<>();
    boolean many = values(attribute, kinds);
    return new Values(required, many, kinds.isEmpty() ? Set.of(Content.TEXT) : kinds);
  }

  /** Adds the kinds of values under {@code pattern}; whether there is a list among them. */
  private boolean values(XdmNode pattern, Set<String> kinds) {
    boolean many = false;
    for (XdmNode part : parts(pattern)) {
      String kind = part.getNodeName().getLocalName();
      if (kind.equals("value")) {
        kinds.add("=" + part.getStringValue().strip());
      } else if (kind.equals("data")) {
        List<String> patterns = new ArrayList<>();
        part.select(child(RNG, "param")).forEach(p -> patterns.add("/" + p.getStringValue()));
        kinds.add(part.attribute("type") + String.join("", patterns));
      } else if (kind.equals("text")) {
        kinds.add(Content.TEXT);
      } else if (kind.equals("ref")) {
        many |= values(defines.get(part.attribute("name")), kinds);
      } else {
        many |= values(part, kinds) || kind.equals("list");
      }
    }
    return many;
  }
}
