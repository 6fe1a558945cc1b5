package org.cajista.validate.schematron;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * Makes XSLT of a Schematron schema, with SchXslt2, and compiles it. Making it takes longer than
 * checking a book, so that it is kept from run to run.
 */
public final class SchematronCompiler {
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";
  private static final String TRANSPILER = "/content/transpile.xsl";
  private static final String EMBEDDED = "/org/cajista/validate/schematron/embedded-rules.xsl";
  private static final String GRAMMAR = ".rng";

  private final Processor processor;
  private final SchematronCache cache;

  public SchematronCompiler(Processor processor, SchematronCache cache) {
    this.processor = processor;
    this.cache = cache;
  }

  /** A processor that fetches nothing from the network and runs no foreign code. */
  public static Processor processor() {
    Processor processor = new Processor(false);
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
    processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "file,jar");
    Configuration configuration = processor.getUnderlyingConfiguration();
    configuration.setResourceResolver(SchematronCompiler::resolve);
    // what is wrong comes as an exception, and is said once
    configuration.setErrorReporterFactory(unused -> error -> {});
    return processor;
  }

  /** Opens what stylesheets and rules name: files, through our own reader. */
  private static javax.xml.transform.Source resolve(ResourceRequest request) {
    String uri = request.uri;
    if (uri == null || !(uri.startsWith("file:") || uri.startsWith("jar:"))) {
      throw new IllegalArgumentException(uri + " is not on this computer");
    }
    return SafeXml.source(new InputSource(uri));
  }

  /** The rules of the Schematron schema at {@code address}, or of those in a grammar there. */
  public Schematron compile(String address) throws SchemaException {
    try {
      byte[] xslt = cache.get(address, () -> transpile(address));
      InputSource input = new InputSource(new ByteArrayInputStream(xslt));
      // what the rules import is relative to them, not to the cache
      input.setSystemId(address);
      String name =
          address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.(?:sch|rng)$", "");
      SAXSource stylesheet = SafeXml.source(input);
      return new Schematron(name, processor, compiled(stylesheet));
    } catch (SaxonApiException | IOException | IllegalArgumentException e) {
      throw new SchemaException(URI.create(address).getPath(), String.valueOf(e.getMessage()));
    }
  }

  /** Saxon's exception says only that there were errors; the first of them is what helps. */
  private XsltExecutable compiled(SAXSource stylesheet) throws SaxonApiException {
    List<String> errors = new ArrayList<>();
    XsltCompiler compiler = processor.newXsltCompiler();
    compiler.setErrorReporter(error -> errors.add(error.getMessage()));
    try {
      return compiler.compile(stylesheet);
    } catch (SaxonApiException e) {
      throw errors.isEmpty() ? e : new SaxonApiException(errors.get(0), e);
    }
  }

  /** The XSLT of the Schematron schema at {@code address}. */
  public byte[] transpile(String address) throws IOException {
    try {
      javax.xml.transform.Source schema = SafeXml.source(new InputSource(address));
      if (address.endsWith(GRAMMAR)) {
        XdmDestination rules = new XdmDestination();
        stylesheet(EMBEDDED, processor.newXsltCompiler()).transform(schema, rules);
        schema = rules.getXdmNode().asSource();
      }
      XsltCompiler compilers = processor.newXsltCompiler();
      // only what is broken is reported, not each rule that was tried on each element
      compilers.setParameter(new QName(SCHXSLT, "compact-report"), XdmValue.makeValue(true));
      Xslt30Transformer transformer = stylesheet(TRANSPILER, compilers);
      ByteArrayOutputStream xslt = new ByteArrayOutputStream();
      transformer.transform(schema, processor.newSerializer(xslt));
      if (xslt.size() == 0) {
        throw new IOException("this is not a Schematron schema.");
      }
      return xslt.toByteArray();
    } catch (SaxonApiException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static Xslt30Transformer stylesheet(String resource, XsltCompiler compiler)
      throws SaxonApiException {
    String address =
        Objects.requireNonNull(SchematronCompiler.class.getResource(resource)).toString();
    return compiler.compile(SafeXml.source(new InputSource(address))).load30();
  }
}
