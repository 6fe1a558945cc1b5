package org.cajista.xml;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import org.xml.sax.helpers.LocatorImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/**
 * Reads a document with what it includes (XInclude 1.1): the file that an {@code xi:include} names
 * comes in its place, as text if it says so, or the one element of it that {@code @xpointer} names
 * by its {@code xml:id}. What cannot be included is told, and its {@code xi:fallback} is read.
 */
final class Inclusion extends XMLFilterImpl {

  private static final String XINCLUDE = "http://www.w3.org/2001/XInclude";
  private static final Pattern NAME =
      Pattern.compile("(?:element\\()?([\\p{L}_][\\w\\p{L}.-]*)\\)?");

  /** An open {@code xi:include}. */
  private static final class Include {
    private final String place;
    private String trouble = "";
    private boolean hasFallback;

    /** 0 in the element itself, 1 in its fallback, more in an element of the fallback. */
    private int level;

    Include(String place) {
      this.place = place;
    }
  }

  private final AddressPolicy policy;
  private final InclusionLimit limit;
  private final Consumer<String> troubles;

  /** The file, and those that include it. */
  private final List<Path> files;

  private final Deque<Include> open = new ArrayDeque<>();
  private Locator place = new LocatorImpl();
  private int skipped;

  private Inclusion(
      List<Path> files, AddressPolicy policy, InclusionLimit limit, Consumer<String> troubles) {
    super(new DepthLimit(SafeXml.reader()));
    this.files = files;
    this.policy = policy;
    this.limit = limit;
    this.troubles = troubles;
  }

  /**
   * Returns a reader of {@code file} and of what it may include: files of its edition, or else of
   * its folder.
   *
   * @param troubles hears a sentence for each file that cannot be included
   */
  static XMLReader reader(Path file, Consumer<String> troubles) {
    AddressPolicy policy = AddressPolicy.ofNamed(file);
    // each file has its limit of depth, and so has what they make together
    return new DepthLimit(new Inclusion(List.of(file), policy, new InclusionLimit(), troubles));
  }

  @Override
  public void setDocumentLocator(Locator locator) {
    place = locator;
    super.setDocumentLocator(locator);
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    Include include = open.peek();
    if (isSkipping()) {
      boolean fallback = uri.equals(XINCLUDE) && name.equals("fallback");
      if (skipped == 0 && fallback && !include.trouble.isEmpty()) {
        include.hasFallback = true;
        include.level = 1;
      } else {
        skipped++;
      }
    } else if (uri.equals(XINCLUDE) && name.equals("include")) {
      Include begun = new Include(here());
      open.push(begun);
      begun.trouble = include(attributes);
    } else {
      if (include != null) {
        include.level++;
      }
      super.startElement(uri, name, qName, attributes);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    Include include = open.peek();
    if (skipped > 0) {
      skipped--;
    } else if (include != null && include.level == 0) {
      open.pop();
      if (!include.trouble.isEmpty() && !include.hasFallback) {
        troubles.accept(include.place + ": " + include.trouble);
      }
    } else if (include != null && include.level == 1) {
      include.level = 0;
    } else {
      if (include != null) {
        include.level--;
      }
      super.endElement(uri, name, qName);
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (!isSkipping()) {
      super.characters(characters, start, length);
    }
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (!isSkipping()) {
      super.processingInstruction(target, data);
    }
  }

  private boolean isSkipping() {
    return skipped > 0 || !open.isEmpty() && open.peek().level == 0;
  }

  /** Returns the name of the file that is read now, the line and the column. */
  private String here() {
    Path name = files.get(0).getFileName();
    return name + ":" + place.getLineNumber() + ":" + place.getColumnNumber();
  }

  /** Puts in what is named. Returns what is wrong with it; empty if nothing. */
  private String include(Attributes attributes) throws SAXException {
    String href = attributes.getValue("href");
    String pointer = attributes.getValue("xpointer");
    Matcher name = NAME.matcher(pointer == null ? "" : pointer.strip());
    if (href == null || href.isEmpty() || pointer != null && !name.matches()) {
      return "an xi:include names no file, or a part of it otherwise than by its xml:id. Nothing is"
          + " included.";
    }
    try {
      Path file = policy.file(files.get(0).toUri().toString(), href.replace(" ", "%20"));
      if (files.contains(file)) {
        return "the file «" + href + "» includes itself (xi:include). It is included once.";
      }
      Optional<InclusionLimit.Excess> excess = limit.add(file, Files.size(file), files.size() - 1);
      if (excess.isPresent()) {
        throw new TooMuchIncludedException(excess.get(), href, place);
      }
      if ("text".equals(attributes.getValue("parse"))) {
        char[] text = Files.readString(file, StandardCharsets.UTF_8).toCharArray();
        super.characters(text, 0, text.length);
        return "";
      }
      boolean found = read(file, pointer == null ? "" : name.group(1));
      return found
          ? ""
          : "the file «" + href + "» has no element «" + name.group(1) + "» (xi:include).";
    } catch (RefusedAddress e) {
      return "the file of an xi:include is left out: «" + href + "» " + reason(e);
    } catch (NoSuchFileException e) {
      return "the file «" + href + "» is not there (xi:include). Its text is left out.";
    } catch (IOException e) {
      return "the file «" + href + "» cannot be read (xi:include). Its text is left out.";
    }
  }

  private static String reason(RefusedAddress refused) {
    return refused.reason() == RefusedAddress.Reason.OUTSIDE
        ? "is outside the edition. Put a copy of it there."
        : "is not a file of the edition. Put a copy of it there.";
  }

  /** Passes on a file, or one element of it. Returns true if that is there. */
  private boolean read(Path file, String id) throws SAXException, IOException {
    List<Path> around = new ArrayList<>(List.of(file));
    around.addAll(files);
    Inclusion inner = new Inclusion(around, policy, limit, troubles);
    Part part = new Part(getContentHandler(), id);
    inner.setContentHandler(part);
    inner.parse(new InputSource(file.toUri().toString()));
    return part.found;
  }

  /** Passes on what belongs to the wanted element; everything if none is named. */
  private static final class Part extends DefaultHandler {
    private final ContentHandler document;
    private final String id;
    private int depth;
    private boolean found;

    Part(ContentHandler document, String id) {
      this.document = document;
      this.id = id;
      this.found = id.isEmpty();
    }

    private boolean passes() {
      return id.isEmpty() || depth > 0;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes)
        throws SAXException {
      boolean begins = !found && id.equals(attributes.getValue("xml:id"));
      if (begins || passes()) {
        found = true;
        depth++;
        document.startElement(uri, name, qName, attributes);
      }
    }

    @Override
    public void endElement(String uri, String name, String qName) throws SAXException {
      if (passes()) {
        depth--;
        document.endElement(uri, name, qName);
      }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
      if (depth > 0) {
        document.characters(characters, start, length);
      }
    }
  }
}
