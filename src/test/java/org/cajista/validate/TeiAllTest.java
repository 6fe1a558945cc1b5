package org.cajista.validate;

import static net.sf.saxon.s9api.streams.Steps.descendant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XQueryEvaluator;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.cajista.model.Source;
import org.cajista.validate.grammar.Grammar;
import org.cajista.validate.schematron.SchematronCache;
import org.cajista.validate.schematron.SchematronCompiler;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.SafeSaxon;
import org.cajista.xml.SafeXml;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every document of the tests that our grammar allows is valid by the TEI's own schema too, and
 * keeps to the Schematron rules that the TEI puts into it.
 */
class TeiAllTest {
  private static final Path TEI_ALL = Path.of("../shared/schema/tei_all.rng");
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";

  @BeforeEach
  void needsTei() {
    assumeTrue(
        Files.exists(TEI_ALL), "skipped: " + TEI_ALL + " is not here, so nothing was compared");
  }

  @Test
  void whatOurGrammarAllowsIsValidTei() throws Exception {
    Grammar ours = Grammar.ofCajista();
    Grammar tei = Grammar.of(TEI_ALL.toUri().toString(), AddressPolicy.ofNamed(TEI_ALL));
    int valid = 0;
    for (Path fixture : Fixtures.all()) {
      if (breaches(ours, fixture).isEmpty()) {
        valid++;
        assertThat(breaches(tei, fixture)).as(fixture.toString()).isEmpty();
      }
    }
    assertThat(valid).isGreaterThan(20);
  }

  @Test
  void validDocumentsKeepToTheRulesOfTei(@TempDir Path folder) throws Exception {
    AddressPolicy policy = AddressPolicy.ofProgram("").with(folder);
    Processor processor = SafeSaxon.processor(policy);
    XdmNode tei = processor.newDocumentBuilder().build(SafeXml.source(TEI_ALL));
    XQueryEvaluator rules =
        processor
            .newXQueryCompiler()
            .compile(
                """
                declare namespace sch = "http://purl.oclc.org/dsdl/schematron";
                <sch:schema queryBinding="xslt3">{
                  for $ns in //sch:ns group by $prefix := string($ns/@prefix) return $ns[1],
                  //sch:pattern
                }</sch:schema>""")
            .load();
    rules.setContextItem(tei);
    Path schema = folder.resolve("tei.sch");
    rules.run(processor.newSerializer(schema.toFile()));
    Path xslt = folder.resolve("tei.xsl");
    SchematronCompiler compiler =
        new SchematronCompiler(processor, policy, new SchematronCache(Optional.empty()));
    Files.write(xslt, compiler.transpile(schema.toUri().toString()));
    XsltExecutable stylesheet = processor.newXsltCompiler().compile(SafeXml.source(xslt));
    for (Path fixture : Fixtures.all()) {
      if (fixture.toString().endsWith("-valid.xml")) {
        assertThat(broken(processor, stylesheet, fixture)).as(fixture.toString()).isEmpty();
      }
    }
    // and the rules of TEI do speak where there is something to say
    assertThat(broken(processor, stylesheet, Fixtures.ROOT.resolve("checks/span.order-error.xml")))
        .isNotEmpty();
  }

  private static List<String> broken(Processor processor, XsltExecutable rules, Path file)
      throws SaxonApiException {
    XdmNode document = processor.newDocumentBuilder().build(SafeXml.source(file));
    XdmDestination report = new XdmDestination();
    Xslt30Transformer transformer = rules.load30();
    transformer.setGlobalContextItem(document);
    transformer.applyTemplates(document, report);
    return report.getXdmNode().select(descendant(SVRL, "text")).asList().stream()
        .map(XdmNode::getStringValue)
        .toList();
  }

  private static List<String> breaches(Grammar grammar, Path file) throws Exception {
    return Fixtures.breaches(grammar, new Source("f", Files.readString(file), "UTF-8"));
  }
}
