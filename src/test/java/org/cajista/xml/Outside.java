package org.cajista.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What lies outside of an edition and must not be read: a folder with secrets, and a computer in
 * the network. The computer is a listener on the loopback address; whoever only tries to connect to
 * any other is heard, too.
 */
public final class Outside implements AutoCloseable {

  /** It stands in every file outside, and must stand nowhere else. */
  public static final String SECRET = "abracadabra-7f3e";

  /** It stands in the same files of the edition. */
  public static final String KNOWN = "perejil-2b9c";

  private static final Map<String, String> FILES =
      Map.of(
          "txt", SECRET,
          "json", "{\"word\": \"" + SECRET + "\"}",
          "xml", "<TEI xml:id='" + SECRET + "'>" + SECRET + "</TEI>",
          "ent", SECRET,
          "rng",
              "<element name='"
                  + SECRET
                  + "' xmlns='http://relaxng.org/ns/structure/1.0'><text/></element>",
          "rnc", "element " + SECRET + " { text }",
          "sch",
              "<schema xmlns='http://purl.oclc.org/dsdl/schematron' queryBinding='xslt3'><pattern>"
                  + "<rule context='/*'><assert id='x' test='false()'>"
                  + SECRET
                  + "</assert></rule></pattern></schema>",
          "xsl",
              "<xsl:stylesheet version='3.0' xmlns:xsl='http://www.w3.org/1999/XSL/Transform'>"
                  + "<xsl:template match='/' name='xsl:initial-template'><a>"
                  + SECRET
                  + "</a></xsl:template></xsl:stylesheet>",
          "svg", "<svg xmlns='http://www.w3.org/2000/svg'><text>" + SECRET + "</text></svg>");

  private final Path folder;
  private final ServerSocket listener;
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final ProxySelector before = ProxySelector.getDefault();

  /**
   * @param folder an empty folder that is to be the one outside
   */
  public Outside(Path folder) throws IOException {
    this.folder = folder;
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(folder.resolve("secret." + file.getKey()), file.getValue());
    }
    try (OutputStream bytes = Files.newOutputStream(folder.resolve("archive.jar"));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : FILES.entrySet()) {
        zip.putNextEntry(new ZipEntry("secret." + file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread server = new Thread(this::listen, "listener");
    server.setDaemon(true);
    server.start();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI address) {
            // whoever talks to a browser of a test or the like is no business of ours
            asked.add(address.toString());
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI address, SocketAddress socket, IOException trouble) {}
        });
  }

  /** Makes the same files in a folder where they may be read; they hold the other word. */
  public void copyTo(Path inside) throws IOException {
    Files.createDirectories(inside);
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Files.writeString(
          inside.resolve("known." + file.getKey()), file.getValue().replace(SECRET, KNOWN));
    }
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        listener.accept().close();
        asked.add("a connection");
      } catch (IOException e) {
        return;
      }
    }
  }

  /** The folder outside. */
  public Path folder() {
    return folder;
  }

  /** What was asked for in the network. */
  public List<String> asked() {
    return asked;
  }

  /**
   * Addresses of a secret file, by what they are an example of.
   *
   * @param ending of the file
   * @param inside a folder of the edition, in which they are written; a link is made there
   */
  public Map<String, String> addresses(String ending, Path inside) throws IOException {
    String name = "secret." + ending;
    String host = "127.0.0.1:" + listener.getLocalPort();
    String file = folder.resolve(name).toUri().toString();
    String jar = folder.resolve("archive.jar").toUri().toString();
    Path link = inside.resolve("link-" + name);
    if (!Files.isSymbolicLink(link)) {
      Files.createSymbolicLink(link, folder.resolve(name));
      Files.createSymbolicLink(inside.resolve("links-" + ending), folder);
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put("http", "http://" + host + "/" + name);
    all.put("https", "https://" + host + "/" + name);
    all.put("ftp", "ftp://" + host + "/" + name);
    all.put("no scheme", "//" + host + "/" + name);
    all.put("jar of http", "jar:http://" + host + "/a.jar!/" + name);
    all.put("jar of a file", "jar:" + jar + "!/" + name);
    all.put("capitals", "JAR:" + jar + "!/" + name);
    all.put("a file of a computer", "file://127.0.0.1" + folder.resolve(name).toUri().getPath());
    all.put("a file of this computer", "file://localhost" + folder.resolve(name).toUri().getPath());
    all.put("a file", file);
    all.put("a file in capitals", file.replaceFirst("file", "FILE"));
    all.put("a path", folder.resolve(name).toUri().getPath());
    all.put(
        "a path upwards", inside.toRealPath().relativize(folder.toRealPath().resolve(name)) + "");
    all.put("a path in code", ("%2e%2e/".repeat(12) + folder.resolve(name)).replace("//", "/"));
    all.put("a link", "link-" + name);
    all.put("a link of a folder", "links-" + ending + "/" + name);
    all.put("netdoc", "netdoc:" + folder.resolve(name).toUri().getPath());
    all.put("mailto", "mailto:" + name);
    all.put("the Java", "jrt:/java.base/java/lang/Object.class");
    all.put("the class path", "classpath:/org/xmlresolver/catalog.xml");
    return all;
  }

  /** The files in {@code folder} and below in which the secret stands, packed or not. */
  public static List<Path> leaks(Path folder) throws IOException {
    List<Path> leaks = new ArrayList<>();
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).filter(f -> !isLink(f)).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (new String(bytes, StandardCharsets.ISO_8859_1).contains(SECRET)) {
          leaks.add(file);
        }
      }
    }
    return leaks;
  }

  private static boolean isLink(Path file) {
    return Files.isSymbolicLink(file);
  }

  @Override
  public void close() throws IOException {
    ProxySelector.setDefault(before);
    listener.close();
  }
}
