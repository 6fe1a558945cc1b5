package org.cajista.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.Configuration;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.functions.registry.BuiltInFunctionSet;
import net.sf.saxon.functions.registry.XPath31FunctionSet;
import net.sf.saxon.functions.registry.XSLT30FunctionSet;
import net.sf.saxon.lib.CollectionFinder;
import net.sf.saxon.lib.EnvironmentVariableResolver;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.lib.ResourceCollection;
import net.sf.saxon.lib.ResourceRequest;
import net.sf.saxon.lib.ResourceResolver;
import net.sf.saxon.lib.StandardUnparsedTextResolver;
import net.sf.saxon.lib.UnparsedTextURIResolver;
import net.sf.saxon.om.NodeInfo;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/**
 * Makes the Saxon processors of the whole program; nothing else may.
 *
 * <p>Stylesheets, Schematron rules and XPath expressions come from anywhere, and name addresses in
 * many ways: documents, text, collections, stylesheets, entities. All of them are asked of one
 * {@link AddressPolicy}, and documents are read by {@link SafeXml} alone. What the environment of
 * the process holds is nobody's business.
 */
public final class SafeSaxon extends Configuration {

  private static final BuiltInFunctionSet XSLT = new SafeFunctions(XSLT30FunctionSet.getInstance());
  private static final BuiltInFunctionSet XPATH =
      new SafeFunctions(XPath31FunctionSet.getInstance());

  /**
   * The documents of the program that a stylesheet has asked for, by their addresses. What the
   * program ships does not change while it runs; so it is read once, and not by each of thousands
   * of runs.
   */
  private final Map<String, NodeInfo> shipped = new ConcurrentHashMap<>();

  private SafeSaxon() {}

  /** Returns a processor that reads what {@code policy} allows. */
  public static Processor processor(AddressPolicy policy) {
    SafeSaxon configuration = new SafeSaxon();
    Asked asked = new Asked(policy, refused -> {}, Optional.of(configuration));
    configuration.setResourceResolver(asked);
    configuration.setUnparsedTextURIResolver(asked);
    configuration.setCollectionFinder(asked);
    configuration.setConfigurationProperty(
        Feature.ENVIRONMENT_VARIABLE_RESOLVER, new EmptyEnvironment());
    // what is wrong comes as an exception, and is said once; nothing is printed behind our back
    configuration.setErrorReporterFactory(unused -> error -> {});
    return new Processor(configuration);
  }

  /** The same; a tree that one of the two makes is good for the other. */
  public static Processor processor(AddressPolicy policy, Processor other) {
    Processor processor = processor(policy);
    Configuration configuration = processor.getUnderlyingConfiguration();
    Configuration shared = other.getUnderlyingConfiguration();
    configuration.setNamePool(shared.getNamePool());
    configuration.setDocumentNumberAllocator(shared.getDocumentNumberAllocator());
    return processor;
  }

  /** Lets {@code heard} know of each address that is refused in one run. */
  public static void listen(
      Xslt30Transformer run, AddressPolicy policy, Consumer<RefusedAddress> heard) {
    Asked asked = new Asked(policy, heard, Optional.empty());
    run.setResourceResolver(asked);
    run.setUnparsedTextResolver(asked);
    run.getUnderlyingController().setCollectionFinder(asked);
  }

  @Override
  public XMLReader getSourceParser() {
    return SafeXml.reader();
  }

  @Override
  public synchronized XMLReader getStyleParser() {
    return SafeXml.reader();
  }

  @Override
  public void reuseSourceParser(XMLReader parser) {
    // each is used once
  }

  @Override
  public void reuseStyleParser(XMLReader parser) {
    // each is used once
  }

  @Override
  public BuiltInFunctionSet getXSLTFunctionSet(int version) {
    return version >= 30 ? XSLT : super.getXSLTFunctionSet(version);
  }

  @Override
  public BuiltInFunctionSet getXPathFunctionSet(int version) {
    return version >= 30 ? XPATH : super.getXPathFunctionSet(version);
  }

  /** Answers for documents, stylesheets, text and collections. */
  private record Asked(
      AddressPolicy policy, Consumer<RefusedAddress> heard, Optional<SafeSaxon> keeper)
      implements ResourceResolver, UnparsedTextURIResolver, CollectionFinder {

    @Override
    public Source resolve(ResourceRequest request) throws XPathException {
      String address = String.valueOf(request.uri);
      try {
        Optional<NodeInfo> known = keeper.map(own -> own.shipped.get(address));
        if (known.isPresent()) {
          return known.get();
        }
        InputStream bytes = policy.open(address);
        if (ResourceRequest.TEXT_NATURE.equals(request.nature)
            || ResourceRequest.BINARY_NATURE.equals(request.nature)) {
          return new StreamSource(bytes, address);
        }
        InputSource input = new InputSource(bytes);
        input.setSystemId(address);
        if (keeper.isEmpty()
            || !ResourceRequest.XML_NATURE.equals(request.nature)
            || !address.startsWith(AddressPolicy.PROGRAM + ":")) {
          return SafeXml.source(input);
        }
        NodeInfo document = keeper.get().buildDocumentTree(SafeXml.source(input)).getRootNode();
        keeper.get().shipped.put(address, document);
        return document;
      } catch (IOException e) {
        throw trouble(e, address);
      }
    }

    @Override
    public Reader resolve(URI address, String encoding, Configuration configuration)
        throws XPathException {
      try {
        InputStream bytes = policy.open(address.toString());
        return StandardUnparsedTextResolver.getReaderFromStreamSource(
            new StreamSource(bytes, address.toString()), encoding, configuration, false);
      } catch (IOException e) {
        throw trouble(e, address.toString());
      }
    }

    @Override
    public ResourceCollection findCollection(XPathContext context, String address)
        throws XPathException {
      try {
        return FolderCollection.of(policy, String.valueOf(address));
      } catch (IOException e) {
        throw trouble(e, String.valueOf(address));
      }
    }

    private XPathException trouble(IOException trouble, String address) {
      if (trouble instanceof RefusedAddress refused) {
        heard.accept(refused);
        return new XPathException(refused.getMessage(), refused).withErrorCode("FODC0002");
      }
      return new XPathException("there is no file " + address, trouble).withErrorCode("FODC0002");
    }
  }

  /** An environment without variables. */
  private static final class EmptyEnvironment implements EnvironmentVariableResolver {
    @Override
    public Set<String> getAvailableEnvironmentVariables() {
      return Set.of();
    }

    @Override
    public String getEnvironmentVariable(String name) {
      return null;
    }
  }
}
