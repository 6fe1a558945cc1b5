package org.cajista.validate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Source;
import org.cajista.report.Messages;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.RejectedDocumentException;
import org.cajista.validate.document.XmlFile;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.InclusionLimit;
import org.cajista.xml.RefusedAddress;
import org.xml.sax.SAXException;

/**
 * Follows {@code xi:include} (XInclude 1.1): the events of the included file come in the place of
 * the element. Whole files, XML or text, or the one element that {@code @xpointer} names by its
 * {@code xml:id}; and only files that the policy allows: a document from anywhere must not show
 * what else is on the computer.
 */
final class XIncludeHandler {
  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";

  /** A name alone, or in the scheme {@code element()}. */
  private static final Pattern NAME =
      Pattern.compile("([\\p{L}_][\\w\\p{L}.-]*)|element\\(([\\p{L}_][\\w\\p{L}.-]*)\\)");

  /** An open {@code xi:include}. */
  private static final class Include {
    private final Element element;
    private Optional<RejectedDocumentException> failure = Optional.empty();

    /** The name of the requested element of the file, and this element. */
    private Optional<String> wanted = Optional.empty();

    private Optional<Element> part = Optional.empty();
    private boolean hasFallback;

    /**
     * True if the present content is part of the document: the included file, or an active
     * fallback.
     */
    private boolean isRead;

    Include(Element element) {
      this.element = element;
    }
  }

  private final DocumentReader reading;
  private final Faults faults;
  private final AddressPolicy policy;
  private final Deque<Include> open = new ArrayDeque<>();
  private final Deque<Path> files = new ArrayDeque<>();
  private final InclusionLimit limit = new InclusionLimit();

  XIncludeHandler(DocumentReader reading, AddressPolicy policy, Faults faults) {
    this.reading = reading;
    this.policy = policy;
    this.faults = faults;
  }

  /** True if the present content belongs neither to the document nor to an active fallback. */
  boolean isSkipping() {
    return !open.isEmpty() && !open.getFirst().isRead;
  }

  /** True if the element is not part of the text, but an instruction for including. */
  boolean start(Element element, String namespace) throws SAXException {
    boolean ours = namespace.equals(XINCLUDE);
    if (ours && element.name().equals("include") && !isSkipping()) {
      Include include = new Include(element);
      open.push(include);
      try {
        include(element);
      } catch (RejectedDocumentException refusal) {
        if (!refusal.fault().code().equals(Code.INCLUDE.code())) {
          throw refusal;
        }
        include.failure = Optional.of(refusal);
      }
      return true;
    }
    if (open.isEmpty()) {
      return false;
    }
    Include include = open.getFirst();
    if (include.wanted.isPresent()
        && include.part.isEmpty()
        && element.attribute("xml:id").equals(include.wanted)) {
      include.part = Optional.of(element);
      include.isRead = true;
      return false;
    }
    if (ours && element.name().equals("fallback") && isChild(element, include)) {
      include.hasFallback = true;
      include.isRead = include.failure.isPresent();
      return true;
    }
    return isSkipping();
  }

  /** True if the end tag belongs to an instruction for including. */
  boolean end(Element element) {
    if (open.isEmpty()) {
      return false;
    }
    Include include = open.getFirst();
    if (element == include.element) {
      open.pop();
      if (include.failure.isPresent() && !include.hasFallback) {
        faults.add(include.failure.get().fault());
      }
      return true;
    }
    if (include.part.filter(part -> part == element).isPresent()) {
      include.isRead = false;
      return false;
    }
    if (element.source() == include.element.source() && isChild(element, include)) {
      // the end of its fallback, or of another element without meaning here
      include.isRead = false;
      return true;
    }
    return isSkipping();
  }

  private static boolean isChild(Element element, Include include) {
    return element.outer().filter(outer -> outer == include.element).isPresent();
  }

  private void include(Element element) throws SAXException {
    String href = element.attribute("href").orElse("");
    boolean text = element.attribute("parse").filter(parse -> !parse.equals("xml")).isPresent();
    Optional<String> pointer = element.attribute("xpointer");
    Optional<String> wanted = pointer.flatMap(XIncludeHandler::name);
    if (href.isEmpty() || pointer.isPresent() && (text || wanted.isEmpty())) {
      throw refusal(element, href, "xml.include.form");
    }
    Path file = file(element, href);
    if (files.contains(file) || file.equals(document(element))) {
      throw refusal(element, href, "xml.include.cycle");
    }
    Source source;
    try {
      source = XmlFile.read(file, file.toString());
    } catch (IOException e) {
      throw refusal(element, href, "xml.include.missing");
    }
    Optional<InclusionLimit.Excess> excess = limit.add(file, source.text().length(), files.size());
    if (excess.isPresent()) {
      throw tooMuch(element, href, excess.get());
    }
    Include include = open.getFirst();
    include.wanted = wanted;
    include.isRead = wanted.isEmpty();
    Location location = element.attributeLocation("xpointer");
    if (text) {
      char[] characters = source.text().toCharArray();
      reading.enter(source);
      reading.characters(characters, 0, characters.length);
      reading.leave();
    } else {
      files.push(file);
      new Parsers().parse(source, reading);
      files.pop();
    }
    include.isRead = false;
    include.wanted = Optional.empty();
    if (wanted.isPresent() && include.part.isEmpty()) {
      String sentence = Messages.format("xml.include.part", href, wanted.get());
      throw new RejectedDocumentException(Code.INCLUDE, location, wanted.get(), sentence);
    }
  }

  private static Optional<String> name(String pointer) {
    Matcher name = NAME.matcher(pointer.strip());
    return name.matches()
        ? Optional.of(name.group(1) == null ? name.group(2) : name.group(1))
        : Optional.empty();
  }

  /** Returns the file of the whole document. */
  private static Path document(Element element) throws RejectedDocumentException {
    Element root = element;
    while (root.outer().isPresent()) {
      root = root.outer().get();
    }
    try {
      return Path.of(root.source().name()).toRealPath();
    } catch (IOException | InvalidPathException e) {
      throw refusal(element, "", "xml.include.outside");
    }
  }

  /** Returns the file that {@code href} means, after checking that it can be read. */
  private Path file(Element element, String href) throws RejectedDocumentException {
    try {
      String base = Path.of(element.source().name()).toAbsolutePath().toUri().toString();
      String written = href.replace(" ", "%20");
      String from = element.fromFile(written);
      // an edition that says where it is published is read from here all the same
      return policy.file(base, URI.create(from).isAbsolute() ? written : from);
    } catch (RefusedAddress e) {
      throw refusal(element, href, sentence(e.reason()));
    } catch (IOException | IllegalArgumentException e) {
      throw refusal(element, href, "xml.include.missing");
    }
  }

  private static String sentence(RefusedAddress.Reason reason) {
    return switch (reason) {
      case NETWORK, HOST -> "xml.include.network";
      case ARCHIVE, NO_FILE -> "xml.include.address";
      case OUTSIDE -> "xml.include.outside";
    };
  }

  /** Returns the end of the reading; no fallback is read then. */
  private static RejectedDocumentException tooMuch(
      Element element, String href, InclusionLimit.Excess excess) {
    Location location = element.attributeLocation("href");
    return switch (excess) {
      case DEPTH ->
          new RejectedDocumentException(
              Code.DEPTH,
              location,
              href,
              Messages.format("xml.depth.included", href, String.valueOf(InclusionLimit.DEEPEST)));
      case LENGTH ->
          new RejectedDocumentException(
              Code.SIZE, location, href, Messages.format("xml.size.included", href));
    };
  }

  private static RejectedDocumentException refusal(Element element, String href, String sentence) {
    Location location = href.isEmpty() ? element.tag() : element.attributeLocation("href");
    return new RejectedDocumentException(
        Code.INCLUDE, location, href, Messages.format(sentence, href));
  }
}
