package org.cajista.publish.press;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.Destination;
import net.sf.saxon.s9api.ItemType;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmValue;
import net.sf.saxon.s9api.Xslt30Transformer;
import org.cajista.edition.OwnStyle;

/**
 * One run of one stylesheet over one tree. The messages of {@code xsl:message} become warnings of
 * the {@link ProgressListener} about the text. For one use only; not thread-safe.
 */
public final class Transform {

  private final String path;
  private final String text;
  private final boolean theirs;
  private final Processor processor;
  private final Xslt30Transformer transformer;
  private XdmNode input;

  /** The page that was closed last. If the run stops, this is the page at which it stopped. */
  private Optional<Path> last = Optional.empty();

  private Transform(String path, String text, Stylesheets sheets, Xslt30Transformer transformer) {
    this.path = path;
    this.text = text;
    this.theirs = sheets.own().stylesheet(path).isPresent();
    this.processor = sheets.processor();
    this.transformer = transformer;
  }

  /**
   * Returns a run of the stylesheet {@code path}.
   *
   * @param text the name of the text in the warnings
   */
  public static Transform of(
      Stylesheets sheets, String path, String text, ProgressListener progress)
      throws PublishException {
    Xslt30Transformer transformer = sheets.get(path).load30();
    transformer.setMessageHandler(
        message -> progress.warning(text, message.getStringValue().strip()));
    // errors are thrown to the caller, not printed
    transformer.setErrorReporter(error -> {});
    // an edition's stylesheet writes where we ask for results, and nowhere else
    transformer.setResultDocumentHandler(Transform::refuse);
    return new Transform(path, text, sheets, transformer).with(parameters(sheets.own()));
  }

  private static Destination refuse(URI uri) {
    throw new IllegalArgumentException("a stylesheet may not write " + uri + " here");
  }

  /**
   * Returns the parameters of the edition. Each becomes a string or a number, as the stylesheet
   * declares.
   */
  private static Map<String, XdmAtomicValue> parameters(OwnStyle own) {
    return own.parameters().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> untyped(e.getValue())));
  }

  private static XdmAtomicValue untyped(String value) {
    try {
      return new XdmAtomicValue(value, ItemType.UNTYPED_ATOMIC);
    } catch (SaxonApiException e) {
      throw new IllegalStateException("any string is an untyped value", e);
    }
  }

  /** Runs the stylesheet over {@code tree}. */
  public Transform from(XdmNode tree) throws PublishException {
    input = tree;
    return guard(
        () -> {
          transformer.setGlobalContextItem(tree);
          return this;
        });
  }

  /** Sets parameters of the stylesheet by their local names. */
  public Transform with(Map<String, ? extends XdmValue> parameters) throws PublishException {
    return guard(
        () -> {
          transformer.setStylesheetParameters(
              parameters.entrySet().stream()
                  .collect(Collectors.toMap(e -> new QName(e.getKey()), Map.Entry::getValue)));
          return this;
        });
  }

  /** Returns the principal result as a tree. */
  public XdmNode toTree() throws PublishException {
    XdmDestination tree = new XdmDestination();
    to(tree);
    return tree.getXdmNode();
  }

  /** Writes the principal result to {@code destination}. */
  public void to(Destination destination) throws PublishException {
    guard(
        () -> {
          transformer.applyTemplates(input, destination);
          return this;
        });
  }

  /** Writes the principal result to {@code file}, as the stylesheet declares. */
  public void toFile(Path file) throws PublishException {
    to(transformer.newSerializer(file.toFile()));
  }

  /**
   * Writes every {@code xsl:result-document} to {@code folder} under its file name. Only the file
   * name is used, because Saxon resolves an address against the file that was written last.
   */
  public Transform results(Path folder) {
    transformer.setBaseOutputURI("result:/");
    transformer.setResultDocumentHandler(uri -> page(folder.resolve(lastStep(uri))));
    return this;
  }

  /** Collects a page and writes it in one step, because there can be thousands of pages. */
  private Destination page(Path file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Destination page = processor.newSerializer(bytes);
    page.onClose(
        () -> {
          try {
            Files.write(file, bytes.toByteArray());
            last = Optional.of(file);
          } catch (IOException e) {
            throw new SaxonApiException(e);
          }
        });
    return page;
  }

  private static String lastStep(URI uri) {
    return uri.getPath().substring(uri.getPath().lastIndexOf('/') + 1);
  }

  /** Returns the result of the named template {@code name}, called on the tree. */
  public XdmNode call(String name) throws PublishException {
    XdmDestination tree = new XdmDestination();
    guard(
        () -> {
          try {
            transformer.callTemplate(new QName(name), tree);
          } catch (SaxonApiException e) {
            deleteUnfinished();
            throw e;
          }
          return this;
        });
    return tree.getXdmNode();
  }

  /** Deletes half a page: it is closed, and so written, where the run stops. */
  private void deleteUnfinished() throws SaxonApiException {
    if (last.isPresent()) {
      try {
        Files.deleteIfExists(last.get());
      } catch (IOException e) {
        throw new SaxonApiException(e);
      }
    }
  }

  /** Returns the result of the named template {@code name}, which is no tree. */
  public XdmValue value(String name) throws PublishException {
    List<XdmValue> values = new ArrayList<>();
    guard(
        () -> {
          values.add(transformer.callTemplate(new QName(name)));
          return this;
        });
    return values.get(0);
  }

  private interface Step {
    Transform run() throws SaxonApiException;
  }

  private Transform guard(Step step) throws PublishException {
    try {
      return step.run();
    } catch (SaxonApiException | IllegalArgumentException e) {
      // an editor's stylesheet is an editor's to correct
      throw new PublishException(
          theirs
              ? "xslt/" + path + ": the stylesheet stopped: " + e.getMessage()
              : text
                  + ": the stylesheet "
                  + path
                  + " stopped at this text: "
                  + e.getMessage()
                  + " Correct what «cajista validate» finds in the text. If it finds nothing, this is"
                  + " a bug in the program; please report it.",
          e);
    }
  }
}
