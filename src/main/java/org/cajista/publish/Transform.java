package org.cajista.publish;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmItem;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;

/**
 * One run of one stylesheet over one tree. What the stylesheet says with {@code xsl:message} goes
 * to the {@link ProgressListener} as a warning on the text. Not for reuse, not thread-safe.
 */
final class Transform {

  private final String path;
  private final Xslt30Transformer transformer;
  private XdmNode input;

  private Transform(String path, Xslt30Transformer transformer) {
    this.path = path;
    this.transformer = transformer;
  }

  /**
   * A run of the stylesheet {@code path}.
   *
   * @param text the name that the warnings carry
   */
  static Transform of(Stylesheets sheets, String path, String text, ProgressListener progress) {
    Xslt30Transformer transformer = sheets.get(path).load30();
    transformer.setMessageHandler(
        message -> progress.warning(text, message.getStringValue().strip()));
    return new Transform(path, transformer);
  }

  /** Runs over {@code tree}. */
  Transform from(XdmNode tree) throws PublishException {
    input = tree;
    return guard(
        () -> {
          transformer.setGlobalContextItem(tree);
          return this;
        });
  }

  /** Gives the stylesheet's parameters, by local name. */
  Transform with(Map<String, ? extends XdmValue> parameters) throws PublishException {
    return guard(
        () -> {
          transformer.setStylesheetParameters(
              parameters.entrySet().stream()
                  .collect(Collectors.toMap(e -> new QName(e.getKey()), Map.Entry::getValue)));
          return this;
        });
  }

  /** The principal result as a tree. */
  XdmNode toTree() throws PublishException {
    XdmDestination tree = new XdmDestination();
    to(tree);
    return tree.getXdmNode();
  }

  /** Writes the principal result to {@code destination}. */
  void to(Destination destination) throws PublishException {
    guard(
        () -> {
          transformer.applyTemplates(input, destination);
          return this;
        });
  }

  /**
   * Gives every {@code xsl:result-document} to {@code results}: its address as the stylesheet wrote
   * it, and its tree.
   */
  Transform results(BiConsumer<String, XdmNode> results) {
    transformer.setBaseOutputURI("result:/");
    transformer.setResultDocumentHandler(
        uri -> {
          XdmDestination tree = new XdmDestination();
          tree.onClose(() -> results.accept(uri.getPath().substring(1), tree.getXdmNode()));
          return tree;
        });
    return this;
  }

  /** The named template {@code name}, called on the tree; its value. */
  XdmItem call(String name) throws PublishException {
    XdmDestination tree = new XdmDestination();
    guard(
        () -> {
          transformer.callTemplate(new QName(name), tree);
          return this;
        });
    return tree.getXdmNode();
  }

  private interface Step {
    Transform run() throws SaxonApiException;
  }

  private Transform guard(Step step) throws PublishException {
    try {
      return step.run();
    } catch (SaxonApiException e) {
      throw new PublishException(
          "the stylesheet " + path + " stopped: " + e.getMessage() + " (a fault of the program)",
          e);
    }
  }
}
