package org.cajista.publish.press;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.transform.Source;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.cajista.edition.OwnStyle;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * The stylesheets of {@code xslt/}, each compiled once, at its first use; or in place of one the
 * edition's own of that name. Thread-safe.
 *
 * <p>Everything Saxon reads comes through {@link SafeXml}, and only from {@code xslt/} ({@code
 * cajista:/…}) or the edition's folder of that name ({@code edition:/…}): a stylesheet that names
 * any other address is refused.
 */
public final class Stylesheets {

  private static final String ROOT = "/xslt/";
  private static final String OURS = "cajista";
  private static final String THEIRS = "edition";

  /** TEI to TEI, in this order: each may rely on those before it. */
  private static final List<String> PREPARATION =
      List.of(
          // struck passages first: the later passes then see ordinary <del> elements
          "prepare/10-spans.xsl",
          // ids last: they count the elements that readers can point at
          "prepare/20-ids.xsl");

  private final Processor processor = new Processor(false);
  private final Map<String, XsltExecutable> compiled = new ConcurrentHashMap<>();
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  private final OwnStyle own;

  /** With our stylesheets alone. */
  public Stylesheets() {
    this(OwnStyle.NONE);
  }

  /** Makes a processor that fetches nothing; compiles nothing yet. */
  public Stylesheets(OwnStyle own) {
    this.own = own;
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    // what goes wrong is thrown to the caller; nothing is printed behind our back
    processor.getUnderlyingConfiguration().setErrorReporterFactory(config -> error -> {});
    processor.getUnderlyingConfiguration().setResourceResolver(this::answer);
  }

  /** The processor that all trees and stylesheets belong to. */
  public Processor processor() {
    return processor;
  }

  /**
   * The stylesheet {@code xslt/<path>}.
   *
   * @param path below {@code xslt/}, such as {@code html.xsl}
   */
  public XsltExecutable get(String path) throws PublishException {
    // a lock for each, so that two can be compiled at a time
    synchronized (locks.computeIfAbsent(path, key -> new Object())) {
      XsltExecutable known = compiled.get(path);
      if (known == null) {
        known = compile(path);
        compiled.put(path, known);
      }
      return known;
    }
  }

  /** What the edition changes. */
  public OwnStyle own() {
    return own;
  }

  /**
   * Reads a TEI file and runs the preparation over it: struck passages marked block by block, an id
   * on whatever can be pointed at.
   *
   * @throws PublishException when the file cannot be read or is not well-formed
   */
  public XdmNode prepared(TeiText text, ProgressListener progress) throws PublishException {
    return prepared(text, progress, List.of());
  }

  /**
   * The same, with passes that only one output needs.
   *
   * @param more their paths below {@code xslt/}, in order
   */
  public XdmNode prepared(TeiText text, ProgressListener progress, List<String> more)
      throws PublishException {
    XdmNode tree = parse(text.file());
    for (String pass : PREPARATION) {
      tree = Transform.of(this, pass, text.name(), progress).from(tree).toTree();
    }
    for (String pass : more) {
      tree = Transform.of(this, pass, text.name(), progress).from(tree).toTree();
    }
    return tree;
  }

  private XdmNode parse(Path file) throws PublishException {
    try {
      return processor.newDocumentBuilder().build(SafeXml.source(file));
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
      compiler.setResourceResolver(this::answer);
      return compiler.compile(theirs ? theirs(path) : ours(path));
    } catch (SaxonApiException | IOException e) {
      if (theirs) {
        throw new PublishException(
            String.join("\n", errors.isEmpty() ? List.of(path + ": " + e.getMessage()) : errors),
            e);
      }
      throw new IllegalStateException("the stylesheet " + path + " does not compile: " + errors, e);
    }
  }

  /** {@code xslt/html.xsl:12:3: …}: an editor's stylesheet is an editor's to correct. */
  private static String sentence(XmlProcessingError error) {
    String place = String.valueOf(error.getLocation().getSystemId()).replaceFirst("^[a-z]+:/", "");
    return "xslt/%s:%d: the stylesheet is not valid: %s"
        .formatted(place, error.getLocation().getLineNumber(), error.getMessage());
  }

  /** Answers for {@code cajista:/…} and {@code edition:/…} and for nothing else. */
  private Source answer(ResourceRequest request) throws XPathException {
    URI uri = URI.create(request.uri);
    try {
      if (OURS.equals(uri.getScheme())) {
        return ours(uri.getPath().substring(1));
      }
      if (THEIRS.equals(uri.getScheme())) {
        return theirs(uri.getPath().substring(1));
      }
    } catch (IOException e) {
      throw new XPathException("there is no " + request.uri, e);
    }
    throw new XPathException("stylesheets read nothing but stylesheets: " + request.uri);
  }

  private static Source ours(String path) throws IOException {
    URL resource = Stylesheets.class.getResource(ROOT + path);
    if (resource == null) {
      throw new IOException("the program's jar lacks " + ROOT + path);
    }
    return source(resource.openStream(), OURS, path);
  }

  private Source theirs(String path) throws IOException {
    Path folder = own.xslt().orElseThrow(() -> new IOException("the edition has no xslt folder"));
    Path file = folder.resolve(path).normalize();
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      throw new IOException("no such file");
    }
    return source(Files.newInputStream(file), THEIRS, path);
  }

  private static Source source(InputStream bytes, String scheme, String path) {
    InputSource input = new InputSource(bytes);
    // an address of our own, so that relative ones in xsl:include and doc() come back to answer()
    input.setSystemId(scheme + ":/" + path);
    return SafeXml.source(input);
  }
}
