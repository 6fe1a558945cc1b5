package org.cajista.validate.schematron;

import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XPathCompiler;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;
import org.cajista.report.Messages;
import org.cajista.report.Severity;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Fault;
import org.cajista.validate.document.Faults;
import org.cajista.xml.AddressLocator;
import org.cajista.xml.AddressPolicy;
import org.cajista.xml.RefusedAddress;
import org.cajista.xml.SafeSaxon;

/**
 * Schematron rules of an edition as XSLT, made by SchXslt2. The rules of Cajista are checks in
 * Java. Thread-safe.
 */
public final class Schematron {
  private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
  private static final String PAGE = "docs/checks.md#sch";

  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** What SchXslt says of an expression that ends in an error: its code and the reason. */
  private static final Pattern DYNAMIC_ERROR =
      Pattern.compile(".*failed with a dynamic error\\. Error code: (\\S+) Reason: (.+)");

  private final String name;
  private final String address;
  private final Processor processor;
  private final AddressPolicy policy;
  private final XsltExecutable stylesheet;

  /**
   * @param name as reports show it
   * @param address where the schema stands
   * @param policy what the rules may name
   */
  Schematron(
      String name,
      String address,
      Processor processor,
      AddressPolicy policy,
      XsltExecutable stylesheet) {
    this.name = name;
    this.address = address;
    this.processor = processor;
    this.policy = policy;
    this.stylesheet = stylesheet;
  }

  /** Returns a tree for {@link #check}, for all rules with the same processor. */
  public SchematronTree tree() {
    return new SchematronTree(processor);
  }

  /** Adds the findings of the rules to {@code faults}. */
  public void check(SchematronTree tree, Faults faults) {
    XdmNode document = tree.document();
    Map<String, RefusedAddress> refused = new LinkedHashMap<>();
    AtomicReference<String> said = new AtomicReference<>("");
    try {
      Xslt30Transformer transformer = stylesheet.load30();
      SafeSaxon.listen(transformer, policy, one -> refused.put(one.address(), one));
      transformer.setGlobalContextItem(document);
      // the transpiled rules tell of an error in an expression by a message, and end
      transformer.setMessageHandler(
          message -> said.set(SPACE.matcher(message.getStringValue().strip()).replaceAll(" ")));
      // rules report; they must not write files
      transformer.setResultDocumentHandler(
          uri -> {
            throw new IllegalArgumentException("the rules try to write the file " + uri);
          });
      XdmDestination report = new XdmDestination();
      transformer.applyTemplates(document, report);
      XdmNode svrl = report.getXdmNode();
      for (String outcome : List.of("failed-assert", "successful-report")) {
        for (XdmNode broken : svrl.select(descendant(SVRL, outcome)).asList()) {
          faults.add(fault(broken, document, tree));
        }
      }
    } catch (SaxonApiException | RuntimeException | StackOverflowError e) {
      // whatever breaks down does so in rules that are not ours
      // a rule that was refused what it asked for ends in an error of its own: one sentence is
      // enough
      if (refused.isEmpty() && RefusedAddress.behind(e).isEmpty()) {
        faults.add(
            Code.SCHEMA_BROKEN,
            tree.location(document),
            name,
            name,
            said.get().isEmpty()
                ? Optional.ofNullable(e.getMessage()).orElse(e.toString())
                : DYNAMIC_ERROR.matcher(said.get()).replaceFirst("$2 ($1)"));
      }
    }
    for (RefusedAddress one : refused.values()) {
      String place = AddressLocator.place(policy, address, one.address());
      faults.add(
          Code.ADDRESS,
          tree.location(document),
          one.address(),
          List.of(),
          "",
          one.at(place).getMessage());
    }
  }

  private Fault fault(XdmNode broken, XdmNode document, SchematronTree tree)
      throws SaxonApiException {
    // the location is a path of positions from the root: /Q{…}TEI[1]/Q{…}text[1]/…
    XPathCompiler paths = processor.newXPathCompiler();
    XdmItem place = paths.evaluateSingle(broken.attribute("location"), document);
    XdmNode node = place instanceof XdmNode found ? found : document;
    String id = attribute(broken, "id").orElse(name);
    String sentence = sentence(broken, id);
    return new Fault(
        "sch:" + id,
        severity(attribute(broken, "role").or(() -> attribute(broken, "flag")).orElse("")),
        PAGE,
        tree.location(node),
        "",
        List.of(),
        "",
        sentence);
  }

  /** Returns the text of the assertion, then the text of its diagnostics. */
  private static String sentence(XdmNode broken, String id) {
    String own = words(broken.select(child(SVRL, "text")).asListOfNodes());
    String more =
        words(
            broken
                .select(child(SVRL, "diagnostic-reference").then(descendant(SVRL, "text")))
                .asListOfNodes());
    String all = (own + " " + more).strip();
    return all.isEmpty() ? Messages.format("schematron.bare", id) : all;
  }

  private static String words(List<XdmNode> texts) {
    return texts.stream()
        .map(text -> text.getStringValue().replaceAll("\\s+", " ").strip())
        .collect(Collectors.joining(" "));
  }

  private static Optional<String> attribute(XdmNode node, String attribute) {
    return Optional.ofNullable(node.attribute(attribute)).filter(value -> !value.isBlank());
  }

  /** Returns the severity for the usual values of {@code @role}; without one it is an error. */
  private static Severity severity(String role) {
    return switch (role.toLowerCase(Locale.ROOT)) {
      case "warning", "warn", "nonfatal" -> Severity.WARNING;
      case "info", "information", "informal" -> Severity.INFO;
      default -> Severity.ERROR;
    };
  }
}
