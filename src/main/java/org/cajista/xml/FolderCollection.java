package org.cajista.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.saxon.expr.XPathContext;
import net.sf.saxon.lib.Resource;
import net.sf.saxon.lib.ResourceCollection;
import net.sf.saxon.om.TreeInfo;
import net.sf.saxon.resource.XmlResource;
import net.sf.saxon.trans.XPathException;
import org.xml.sax.InputSource;

/**
 * The files of a folder as a collection: {@code collection('tei/?select=*.xml;recurse=yes')}. Only
 * those that the policy allows; links to folders are not followed. As documents they must be XML.
 */
final class FolderCollection implements ResourceCollection {
  private final String address;
  private final List<Path> files;
  private final AddressPolicy policy;

  private FolderCollection(String address, List<Path> files, AddressPolicy policy) {
    this.address = address;
    this.files = files;
    this.policy = policy;
  }

  static FolderCollection of(AddressPolicy policy, String address) throws IOException {
    int question = address.indexOf('?');
    String query = question < 0 ? "" : address.substring(question + 1);
    Path folder = policy.folder(question < 0 ? address : address.substring(0, question));
    PathMatcher wanted;
    int depth;
    try {
      depth = setting(query, "recurse").filter("yes"::equals).isPresent() ? 64 : 1;
      String pattern = setting(query, "select").orElse("*");
      wanted = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    } catch (IllegalArgumentException e) {
      throw new IOException("the pattern of files in " + address + " is none", e);
    }
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return new FolderCollection(
          address,
          all.filter(Files::isRegularFile)
              .filter(file -> wanted.matches(file.getFileName()))
              .filter(policy::permits)
              .sorted()
              .toList(),
          policy);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<String> setting(String query, String name) {
    return Stream.of(query.split("[;&]"))
        .filter(setting -> setting.startsWith(name + "="))
        .map(setting -> URI.create("x:/?" + setting.substring(name.length() + 1)).getQuery())
        .findFirst();
  }

  @Override
  public String getCollectionURI() {
    return address;
  }

  @Override
  public Iterator<String> getResourceURIs(XPathContext context) {
    return files.stream().map(file -> file.toUri().toString()).iterator();
  }

  @Override
  public Iterator<? extends Resource> getResources(XPathContext context) throws XPathException {
    try {
      List<Resource> documents = new ArrayList<>();
      for (Path file : files) {
        InputSource input = new InputSource(policy.open(file.toUri().toString()));
        input.setSystemId(file.toUri().toString());
        TreeInfo tree = context.getConfiguration().buildDocumentTree(SafeXml.source(input));
        documents.add(new XmlResource(context, tree.getRootNode()));
      }
      return documents.iterator();
    } catch (IOException e) {
      throw new XPathException("The files of " + address + " cannot be read.", e);
    }
  }

  @Override
  public boolean isStable(XPathContext context) {
    return true;
  }
}
