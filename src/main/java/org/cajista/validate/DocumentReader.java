package org.cajista.validate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Limits;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.OpenFile;
import org.cajista.validate.document.Prefixes;
import org.cajista.validate.document.RejectedDocumentException;
import org.cajista.validate.document.UnusualText;
import org.cajista.validate.grammar.GrammarValidator;
import org.cajista.validate.schematron.SchematronTree;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Receives the events of a parser for one document, adds the location of each, and passes all to
 * the grammars and the checks: one pass for everything.
 */
final class DocumentReader extends DefaultHandler2 {
  // arrays, because they are visited for each tag
  private final Check[] checks;
  private final GrammarValidator[] grammars;
  private final Optional<SchematronTree> tree;
  private final Prefixes prefixes = new Prefixes();
  private final Deque<OpenFile> frames = new ArrayDeque<>();
  private final XIncludeHandler inclusions;
  private final Limits limits = new Limits();
  private Optional<Element> open = Optional.empty();
  private boolean declaring;
  private boolean inDtd;

  /**
   * @param plan the grammars and rules for the document
   * @param tree receives the events too, if there are Schematron rules
   */
  DocumentReader(
      ValidationPlan plan, List<Check> checks, Optional<SchematronTree> tree, Faults faults) {
    this.checks = checks.toArray(new Check[0]);
    this.tree = tree;
    this.inclusions = new XIncludeHandler(this, plan.addresses(), faults);
    this.grammars =
        plan.grammars().stream()
            .map(grammar -> new GrammarValidator(grammar, prefixes, faults))
            .toArray(GrammarValidator[]::new);
  }

  /**
   * Reads {@code source}. If it is included in another file, this happens between the events of
   * that file.
   */
  void enter(Source source) {
    limits.add(source);
    frames.push(new OpenFile(source, (start, end) -> run(source, start, end)));
  }

  /** Returns to the file that includes this one. */
  void leave() {
    frames.pop();
  }

  /** Ends the reading, also if it is given up. */
  void close() {
    for (GrammarValidator grammar : grammars) {
      grammar.close();
    }
  }

  OpenFile frame() {
    return frames.getFirst();
  }

  /** Returns the innermost open element. */
  Optional<Element> open() {
    return open;
  }

  @Override
  public void startDocument() throws SAXException {
    if (frames.size() == 1 && tree.isPresent()) {
      tree.get().start();
    }
  }

  @Override
  public void endDocument() throws SAXException {
    frame().toEnd();
    if (frames.size() == 1) {
      if (tree.isPresent()) {
        tree.get().events().endDocument();
      }
      for (Check check : checks) {
        check.finish();
      }
    }
  }

  @Override
  public void startPrefixMapping(String prefix, String namespace) throws SAXException {
    prefixes.start(prefix, namespace);
    declaring = true;
    if (tree.isPresent()) {
      tree.get().events().startPrefixMapping(prefix, namespace);
    }
  }

  @Override
  public void endPrefixMapping(String prefix) throws SAXException {
    prefixes.end(prefix);
    if (tree.isPresent()) {
      tree.get().events().endPrefixMapping(prefix);
    }
  }

  @Override
  public void startElement(String namespace, String name, String qName, Attributes attributes)
      throws SAXException {
    OpenFile frame = frame();
    Location tag = frame.startTag(attributes.getLength() == 0 && !declaring);
    declaring = false;
    Element element = new Element(open, namespace, name, qName, attributes, tag, frame.isWritten());
    limits.start(element, attributes, frame);
    if (frame.isDeclaredElsewhere()) {
      requireDeclared(element, frame);
    }
    open = Optional.of(element);
    if (inclusions.start(element, namespace)) {
      return;
    }
    for (GrammarValidator grammar : grammars) {
      grammar.start(element, namespace, attributes);
    }
    if (!element.isExample()) {
      for (Check check : checks) {
        check.start(element);
      }
    }
    if (tree.isPresent()) {
      tree.get().add(element);
      tree.get().events().startElement(namespace, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String namespace, String name, String qName) throws SAXException {
    Element element = open.orElseThrow();
    Location tag = frame().endTag();
    element.close(tag);
    limits.end();
    open = element.outer();
    if (inclusions.end(element)) {
      return;
    }
    for (GrammarValidator grammar : grammars) {
      grammar.end(element, namespace, tag);
    }
    if (!element.isExample()) {
      for (Check check : checks) {
        check.end(element);
      }
    }
    if (element.isFilled() || isSignOfText(element)) {
      open.ifPresent(Element::fill);
    }
    if (tree.isPresent()) {
      tree.get().events().endElement(namespace, name, qName);
    }
  }

  private static boolean isSignOfText(Element element) {
    return switch (element.name()) {
      case "graphic", "gap", "space", "ptr" -> element.isTei();
      default -> false;
    };
  }

  @Override
  public void characters(char[] text, int start, int count) throws SAXException {
    limits.text(count, frame());
    if (open.isEmpty() || inclusions.isSkipping()) {
      return;
    }
    Element element = open.get();
    int first = firstVisible(text, start, count);
    boolean blank = first < 0;
    if (!blank && !element.isFilled()) {
      for (int i = first; i < start + count && !element.isFilled(); i++) {
        if (!Source.isSpace(text[i])) {
          element.fill();
        }
      }
    }
    for (GrammarValidator grammar : grammars) {
      if (grammar.isTyped()) {
        grammar.text(text, start, count);
      } else if (!blank && !grammar.allowsText()) {
        grammar.sayText(element, frame().text());
      }
    }
    if (tree.isPresent()) {
      tree.get().events().characters(text, start, count);
    }
  }

  /** Returns the index of the first character that is not XML white space; -1 if there is none. */
  private static int firstVisible(char[] text, int start, int count) {
    for (int i = start; i < start + count; i++) {
      if (text[i] > ' ') {
        return i;
      }
    }
    return -1;
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (tree.isPresent()) {
      tree.get().events().processingInstruction(target, data);
    }
  }

  @Override
  public void comment(char[] text, int start, int length) throws SAXException {
    if (tree.isPresent() && !inDtd) {
      tree.get().comment(text, start, length);
    }
  }

  @Override
  public void endDTD() {
    inDtd = false;
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) {
    inDtd = true;
    if (systemId != null) {
      frame().declaredElsewhere();
    }
  }

  private static void requireDeclared(Element element, OpenFile frame)
      throws RejectedDocumentException {
    for (int i = 0; i < element.attributes().getLength(); i++) {
      Location location = element.attributeLocation(element.attributes().getQName(i));
      Optional<String> entity = frame.undeclared(location);
      if (entity.isPresent()) {
        String sentence = Messages.format("xml.entity.foreign", entity.get());
        throw new RejectedDocumentException(Code.ENTITY, location, entity.get(), sentence);
      }
    }
  }

  @Override
  public void startEntity(String name) {
    if (!name.equals("[dtd]") && !name.startsWith("%")) {
      frame().startEntity(name);
    }
  }

  @Override
  public void endEntity(String name) {
    if (!name.equals("[dtd]") && !name.startsWith("%")) {
      frame().endEntity();
    }
  }

  @Override
  public void skippedEntity(String name) throws SAXException {
    if (name.startsWith("%")) {
      frame().declaredElsewhere();
    }
    if (!name.equals("[dtd]") && !name.startsWith("%")) {
      throw new RejectedDocumentException(
          Code.ENTITY, frame().reference(name), name, Messages.format("xml.entity.foreign", name));
    }
  }

  private void run(Source source, int start, int end) {
    boolean isText = open.isPresent() && !open.get().isExample() && !inclusions.isSkipping();
    if (isText && UnusualText.isOdd(source, start, end)) {
      for (Check check : checks) {
        check.text(open.get(), source, start, end);
      }
    }
  }
}
