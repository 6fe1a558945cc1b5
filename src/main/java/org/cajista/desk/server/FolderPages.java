package org.cajista.desk.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of a folder as pages: nothing outside it, and nothing hidden in it. */
public final class FolderPages {
  private static final String OTHER = "application/octet-stream";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("md", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("epub", "application/epub+zip"),
          Map.entry("zip", "application/zip"));

  /** The pages of an edition may load nothing that they do not need; so also no events. */
  private static final Pattern POLICY =
      Pattern.compile(
          "(<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';)");

  private final Path folder;

  /**
   * @param folder the folder, which need not exist yet
   */
  public FolderPages(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Returns a file.
   *
   * @param path its path in the folder, with slashes; that of a folder means its index.html
   */
  public Reply file(String path) throws IOException {
    Optional<Path> file = find(path);
    return file.isPresent()
        ? Reply.of(type(file.get()), Files.readAllBytes(file.get()))
        : Reply.missing();
  }

  /** Returns a file; if it is a page, with a script in it. */
  public Reply file(String path, String script) throws IOException {
    Reply reply = file(path);
    return reply.type().startsWith("text/html")
        ? Reply.of("text/html", with(reply, script))
        : reply;
  }

  private static String with(Reply page, String script) {
    String html = new String(page.body(), StandardCharsets.UTF_8);
    String open = POLICY.matcher(html).replaceFirst("$1 connect-src 'self';");
    return open.replaceFirst("</head>", "<script src=\"" + script + "\" defer></script></head>");
  }

  private Optional<Path> find(String path) throws IOException {
    Path file;
    try {
      file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
    } catch (InvalidPathException wrong) {
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      file = file.resolve("index.html");
    }
    if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    for (Path step : folder.relativize(file)) {
      if (step.toString().startsWith(".")) {
        return Optional.empty();
      }
    }
    return file.toRealPath().startsWith(folder.toRealPath()) ? Optional.of(file) : Optional.empty();
  }

  private static String type(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), OTHER);
  }
}
