package org.cajista.validate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.Serializer;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import org.cajista.xml.SafeXml;
import org.xml.sax.InputSource;

/**
 * Makes an XSLT of a Schematron schema, with SchXslt2. The build runs it, so that the program does
 * not: compiling the compiler takes longer than checking a book.
 */
public final class RulesCompiler {
  private static final String SCHXSLT = "http://dmaus.name/ns/2023/schxslt";

  private RulesCompiler() {}

  /**
   * @param args the Schematron schema; the XSLT to write, which is left alone where it is the newer
   *     of the two
   */
  public static void main(String[] args) throws IOException, SaxonApiException {
    Path rules = Path.of(args[0]);
    Path xslt = Path.of(args[1]);
    if (Files.exists(xslt)
        && Files.getLastModifiedTime(xslt).compareTo(Files.getLastModifiedTime(rules)) > 0) {
      return;
    }
    Files.createDirectories(xslt.toAbsolutePath().getParent());
    compile(rules, xslt);
  }

  /** Makes {@code xslt} of the Schematron schema {@code rules}. */
  static void compile(Path rules, Path xslt) throws SaxonApiException {
    Processor processor = new Processor(false);
    String compiler =
        Objects.requireNonNull(RulesCompiler.class.getResource("/content/transpile.xsl"))
            .toString();
    XsltCompiler compilers = processor.newXsltCompiler();
    // only what is broken is reported, not each rule that was tried on each element
    compilers.setParameter(new QName(SCHXSLT, "compact-report"), XdmValue.makeValue(true));
    Xslt30Transformer transformer =
        compilers.compile(SafeXml.source(new InputSource(compiler))).load30();
    Serializer file = processor.newSerializer(xslt.toFile());
    transformer.transform(SafeXml.source(rules), file);
  }
}
