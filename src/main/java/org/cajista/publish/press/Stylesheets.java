package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.xml.transform.Source;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.cajista.edition.OwnStyle;
import org.cajista.model.header.EditionFacts;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.SafeSaxon;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * The stylesheets of {@code xslt/}, each compiled once, at its first use; or in place of one the
 * edition's own of that name. Thread-safe.
 *
 * <p>Stylesheets read from {@code xslt/} ({@code cajista:/…}) and from the edition's folder of that
 * name ({@code edition:/…}); a stylesheet that names any other address is refused.
 */
public final class Stylesheets {

  private static final String ROOT = "/xslt";
  private static final String OURS = AddressPolicy.PROGRAM;
  private static final String THEIRS = "edition";

  /** The passes from TEI to TEI in their order. Each can rely on the passes before it. */
  private static final List<String> PREPARATION =
      List.of(
          // the frame first: one <TEI> with one <text>, whatever the file has
          "prepare/00-frame.xsl",
          // notes at their words, before blanks and records look at what stands beside what
          "prepare/02-notes.xsl",
          "prepare/03-words.xsl",
          "prepare/04-blanks.xsl",
          "prepare/05-records.xsl",
          "prepare/06-quotes.xsl",
          "prepare/07-looks.xsl",
          // references have their words by now
          "prepare/08-pointers.xsl",
          "prepare/09-headings.xsl",
          // struck passages: the later passes then see ordinary <del> elements
          "prepare/10-spans.xsl",
          // ids last: they count the elements that readers can point to
          "prepare/20-ids.xsl");

  private final AddressPolicy policy;
  private final Processor processor;
  private final Map<String, XsltExecutable> compiled = new ConcurrentHashMap<>();
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  private final OwnStyle own;

  /** Makes a processor with the standard stylesheets only. */
  public Stylesheets() {
    this(OwnStyle.NONE);
  }

  /** Makes a processor that fetches nothing. Nothing is compiled yet. */
  public Stylesheets(OwnStyle own) {
    this.own = own;
    this.policy =
        own.xslt()
            .map(folder -> AddressPolicy.ofProgram(ROOT).with(THEIRS, place(folder)))
            .orElseGet(() -> AddressPolicy.ofProgram(ROOT));
    this.processor = SafeSaxon.processor(policy);
  }

  /** Returns the edition's folder of stylesheets: what lies in it, and no link out of it. */
  private static AddressPolicy.Place place(Path folder) {
    AddressPolicy inside = AddressPolicy.ofProgram(ROOT).with(folder);
    return path -> inside.open(folder.resolve(path).toUri().toString());
  }

  /** Returns the processor of all trees and stylesheets. */
  public Processor processor() {
    return processor;
  }

  /**
   * Returns the stylesheet {@code xslt/<path>}.
   *
   * @param path the path in {@code xslt/}, such as {@code html.xsl}
   */
  public XsltExecutable get(String path) throws PublishException {
    // one lock for each, so that two can be compiled at the same time
    synchronized (locks.computeIfAbsent(path, key -> new Object())) {
      XsltExecutable known = compiled.get(path);
      if (known == null) {
        known = compile(path);
        compiled.put(path, known);
      }
      return known;
    }
  }

  /** Returns the changes of the edition. */
  public OwnStyle own() {
    return own;
  }

  /**
   * Reads a TEI file and runs the preparation, which decides what the text is, and then passes that
   * only some outputs need.
   *
   * @param language of the words that the program adds
   * @param more the paths of these passes in {@code xslt/}, in their order
   * @throws PublishException if the file cannot be read, is not well-formed, or has no text
   */
  public XdmNode prepared(
      TeiText text, String language, ProgressListener progress, List<String> more)
      throws PublishException {
    XdmNode tree = framed(text, language, progress);
    Map<String, XdmValue> parameters = parameters(text, language);
    for (String pass : PREPARATION.subList(1, PREPARATION.size())) {
      tree = pass(pass, text, progress, parameters, tree);
    }
    for (String pass : more) {
      tree = pass(pass, text, progress, parameters, tree);
    }
    return tree;
  }

  /**
   * Reads a TEI file and runs the first pass of the preparation only: one {@code TEI} with one
   * {@code text}, as the file has it.
   */
  public XdmNode framed(TeiText text, String language, ProgressListener progress)
      throws PublishException {
    XdmNode tree = parse(text.file(), trouble -> progress.warning(text.name(), trouble));
    return pass(PREPARATION.get(0), text, progress, parameters(text, language), tree);
  }

  private static Map<String, XdmValue> parameters(TeiText text, String language) {
    return Map.of(
        "language", new XdmAtomicValue(language), "part", new XdmAtomicValue(text.part()));
  }

  private XdmNode pass(
      String path,
      TeiText text,
      ProgressListener progress,
      Map<String, XdmValue> parameters,
      XdmNode tree)
      throws PublishException {
    return Transform.of(this, path, text.name(), progress).with(parameters).from(tree).toTree();
  }

  /**
   * Returns the facts with what only the first text can say, where nobody else says it: the title
   * and the language.
   */
  public EditionFacts told(EditionFacts facts, List<TeiText> texts, ProgressListener progress) {
    if (texts.isEmpty() || !facts.title().isEmpty() && !facts.language().isEmpty()) {
      return facts;
    }
    TeiText first = texts.get(0);
    String title = "";
    String language = "en";
    try {
      XdmNode outline =
          Transform.of(this, "outline.xsl", first.name(), progress)
              .from(parse(first.file(), trouble -> {}))
              .toTree()
              .children()
              .iterator()
              .next();
      title = outline.attribute("title");
      language = outline.attribute("language");
    } catch (PublishException e) {
      // the output that reads the file says what is wrong with it
      title = first.name();
    }
    EditionFacts titled =
        facts.title().isEmpty() ? facts.titled(title.isEmpty() ? first.name() : title) : facts;
    return facts.language().isEmpty() ? titled.in(language) : titled;
  }

  /**
   * Reads the file of a text as it is.
   *
   * @throws PublishException if the file cannot be read or is not well-formed
   */
  public XdmNode read(TeiText text) throws PublishException {
    return parse(text.file(), trouble -> {});
  }

  private XdmNode parse(Path file, Consumer<String> troubles) throws PublishException {
    try {
      return processor.newDocumentBuilder().build(SafeXml.text(file, troubles));
    } catch (SaxonApiException e) {
      throw XmlErrorText.in(file, e);
    }
  }

  private XsltExecutable compile(String path) throws PublishException {
    List<String> errors = new ArrayList<>();
    boolean theirs = own.stylesheet(path).isPresent();
    try {
      XsltCompiler compiler = processor.newXsltCompiler();
      compiler.setErrorReporter(error -> errors.add(sentence(error)));
      return compiler.compile(source((theirs ? THEIRS : OURS) + ":/" + path));
    } catch (SaxonApiException | IOException e) {
      if (theirs) {
        throw new PublishException(
            String.join("\n", errors.isEmpty() ? List.of(path + ": " + e.getMessage()) : errors),
            e);
      }
      throw new IllegalStateException("the stylesheet " + path + " does not compile: " + errors, e);
    }
  }

  /**
   * Returns {@code xslt/html.xsl:12:3: …}, because the editor must correct a stylesheet of the
   * edition.
   */
  private static String sentence(XmlProcessingError error) {
    String place = String.valueOf(error.getLocation().getSystemId()).replaceFirst("^[a-z]+:/", "");
    return "xslt/%s:%d: the stylesheet is not valid: %s"
        .formatted(place, error.getLocation().getLineNumber(), error.getMessage());
  }

  /** Its address is one of our own, so that relative ones in it are asked of the policy, too. */
  private Source source(String address) throws IOException {
    InputSource input = new InputSource(policy.open(address));
    input.setSystemId(address);
    return SafeXml.source(input);
  }
}
