package org.cajista.publish;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
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
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * The stylesheets of {@code xslt/}, each compiled once, at its first use. Thread-safe.
 *
 * <p>Everything Saxon reads comes through {@link SafeXml}, and only from {@code xslt/}: a
 * stylesheet that names any other address is refused.
 */
public final class Stylesheets {

  private static final String ROOT = "/xslt/";

  /** TEI to TEI, in this order: each may rely on those before it. */
  private static final List<String> PREPARATION =
      List.of(
          // struck passages first: the later passes then see ordinary <del> elements
          "prepare/10-spans.xsl",
          // ids last: they count the elements that readers can point at
          "prepare/20-ids.xsl");

  private final Processor processor = new Processor(false);
  private final Map<String, XsltExecutable> compiled = new ConcurrentHashMap<>();

  /** Makes a processor that fetches nothing; compiles nothing yet. */
  public Stylesheets() {
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
    // what goes wrong is thrown to the caller; nothing is printed behind our back
    processor.getUnderlyingConfiguration().setErrorReporterFactory(config -> error -> {});
    processor.getUnderlyingConfiguration().setResourceResolver(Stylesheets::own);
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
  public XsltExecutable get(String path) {
    return compiled.computeIfAbsent(path, this::compile);
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
  XdmNode prepared(TeiText text, ProgressListener progress, List<String> more)
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
      throw XmlTrouble.in(file, e);
    }
  }

  private XsltExecutable compile(String path) {
    List<String> errors = new ArrayList<>();
    try {
      XsltCompiler compiler = processor.newXsltCompiler();
      compiler.setErrorReporter(
          error -> errors.add(error.getLocation() + ": " + error.getMessage()));
      compiler.setResourceResolver(Stylesheets::own);
      return compiler.compile(source(path));
    } catch (SaxonApiException | IOException e) {
      throw new IllegalStateException("the stylesheet " + path + " does not compile: " + errors, e);
    }
  }

  /** Answers for {@code xslt:/…} and for nothing else. */
  private static Source own(ResourceRequest request) throws XPathException {
    URI uri = URI.create(request.uri);
    if (!"xslt".equals(uri.getScheme())) {
      throw new XPathException("stylesheets read nothing but stylesheets: " + request.uri);
    }
    try {
      return source(uri.getPath().substring(1));
    } catch (IOException e) {
      throw new XPathException("there is no " + request.uri, e);
    }
  }

  private static Source source(String path) throws IOException {
    URL resource = Stylesheets.class.getResource(ROOT + path);
    if (resource == null) {
      throw new IOException("the program's jar lacks " + ROOT + path);
    }
    InputStream bytes = resource.openStream();
    InputSource input = new InputSource(bytes);
    // an address of our own, so that relative ones in xsl:include and doc() come back to own()
    input.setSystemId("xslt:/" + path);
    return SafeXml.source(input);
  }
}
