package org.cajista.validate.schematron;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.transform.sax.SAXSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import org.cajista.validate.grammar.SchemaException;
import org.cajista.xml.AddressLocator;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;
import org.cajista.xml.SafeSaxon;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * Makes XSLT from a Schematron schema with SchXslt2, and compiles it. This takes longer than
 * checking a book, so the XSLT is kept for later runs.
 */
public final class SchematronCompiler {
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";
  private static final String TRANSPILER = "cajista:/content/transpile.xsl";
  private static final String EMBEDDED =
      "cajista:/org/cajista/validate/schematron/embedded-rules.xsl";
  private static final String GRAMMAR = ".rng";

  private final Processor processor;
  private final AddressPolicy policy;
  private final SchematronCache cache;
  private XsltExecutable transpiler;

  /**
   * @param processor made by {@link SafeSaxon} for {@code policy}
   * @param policy what the rules may name
   * @param cache what was made before
   */
  public SchematronCompiler(Processor processor, AddressPolicy policy, SchematronCache cache) {
    this.processor = processor;
    this.policy = policy;
    this.cache = cache;
    // rules write no files
    processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
  }

  /**
   * Returns the rules of the Schematron schema at {@code address}, or the rules embedded in a
   * grammar there.
   */
  public Schematron compile(String address) throws SchemaException {
    try {
      byte[] xslt = cache.get(address, policy, () -> transpile(address));
      InputSource input = new InputSource(new ByteArrayInputStream(xslt));
      // imports of the rules are relative to the schema, not to the cache
      input.setSystemId(address);
      String name =
          address.substring(address.lastIndexOf('/') + 1).replaceFirst("\\.(?:sch|rng)$", "");
      SAXSource stylesheet = SafeXml.source(input);
      return new Schematron(name, address, processor, policy, compiled(stylesheet));
    } catch (SaxonApiException | IOException | IllegalArgumentException e) {
      Optional<RefusedAddress> refused = RefusedAddress.behind(e);
      if (refused.isPresent()) {
        String place = AddressLocator.place(policy, address, refused.get().address());
        throw new SchemaException(refused.get().at(place).getMessage());
      }
      throw new SchemaException(URI.create(address).getPath(), String.valueOf(e.getMessage()));
    }
  }

  /**
   * Compiles the stylesheet. The exception of Saxon says only that there were errors, so the first
   * error is used.
   */
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

  /** Returns the XSLT of the Schematron schema at {@code address}. */
  public byte[] transpile(String address) throws IOException {
    try {
      javax.xml.transform.Source schema = source(address);
      if (address.endsWith(GRAMMAR)) {
        XdmDestination rules = new XdmDestination();
        compile(EMBEDDED, processor.newXsltCompiler()).load30().transform(schema, rules);
        schema = rules.getXdmNode().asSource();
      }
      XsltCompiler compilers = processor.newXsltCompiler();
      // only broken rules are reported, not each rule that was tried
      compilers.setParameter(new QName(SCHXSLT, "compact-report"), XdmValue.makeValue(true));
      Xslt30Transformer transformer = transpiler(compilers).load30();
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

  private synchronized XsltExecutable transpiler(XsltCompiler compiler)
      throws SaxonApiException, IOException {
    if (transpiler == null) {
      transpiler = compile(TRANSPILER, compiler);
    }
    return transpiler;
  }

  private XsltExecutable compile(String address, XsltCompiler compiler)
      throws SaxonApiException, IOException {
    return compiler.compile(source(address));
  }

  private SAXSource source(String address) throws IOException {
    InputSource input = new InputSource(policy.open(address));
    input.setSystemId(address);
    return SafeXml.source(input);
  }
}
