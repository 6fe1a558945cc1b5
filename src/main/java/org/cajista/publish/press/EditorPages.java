package org.cajista.publish.press;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * The editor's own pages, written in Markdown: an introduction, the criteria of the edition … Each
 * file becomes {@code page.NAME.html}; numbers before a name ({@code 01-introduction.md}) only give
 * the order. HTML in a page is shown as text, so that no page can bring in a script.
 */
public final class EditorPages {

  /** The folder in the site for the pictures of the pages. */
  private static final String PICTURES = "pages";

  /** What a link may be: nothing that a browser would run. */
  private static final List<String> LINKS = List.of("http", "https", "mailto");

  /** No page that someone wrote is nested deeper. */
  private static final int DEEPEST = 100;

  private static final String MARK = "\uFEFF"; // some editors write it before UTF-8

  /** What cannot stand in XML. */
  private static final Pattern NO_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private static final List<Extension> EXTENSIONS =
      List.of(
          TablesExtension.create(),
          FootnotesExtension.create(),
          HeadingAnchorExtension.builder().idPrefix("s-").build());

  private static final Pattern NUMBER = Pattern.compile("^\\d+[-_. ]+(?=.)");
  private static final Pattern PAGE = Pattern.compile("^([^/:#]+)\\.md(#.*)?$");

  /** An attribute without a value, as the renderer of footnotes writes it in a tag. */
  private static final Pattern BARE = Pattern.compile("(<[^>]*?\\sdata-footnote[a-z-]*)(?=[\\s>])");

  private final List<Path> files;
  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final TextContentRenderer words = TextContentRenderer.builder().build();

  /** With the files in their order. */
  public EditorPages(List<Path> files) {
    this.files = List.copyOf(files);
  }

  /**
   * Returns each page as XML, {@code <page href title>…</page>} with its content in HTML, and
   * copies their pictures into {@code site}.
   *
   * @throws PublishException if a page cannot be read, or has the address of another
   */
  public List<String> made(Path site, ProgressListener progress)
      throws IOException, PublishException {
    List<String> pages = new ArrayList<>();
    for (Map.Entry<Path, Node> one : read().entrySet()) {
      Path file = one.getKey();
      Node page = one.getValue();
      Map<String, String> pictures = new LinkedHashMap<>();
      for (String copied : Pictures.copy(file, addresses(page), site.resolve(PICTURES), progress)) {
        int blank = copied.indexOf(' ');
        pictures.put(copied.substring(blank + 1), PICTURES + "/" + copied.substring(0, blank));
      }
      describe(page, pictures.keySet());
      pages.add(page(page, file, pictures));
    }
    return pages;
  }

  /**
   * Returns each page in the same way for a book, its pictures under the addresses that it has.
   *
   * @throws PublishException if a page cannot be read, or has the address of another
   */
  List<String> asWritten() throws IOException, PublishException {
    List<String> pages = new ArrayList<>();
    for (Map.Entry<Path, Node> page : read().entrySet()) {
      pages.add(page(page.getValue(), page.getKey(), Map.of()));
    }
    return pages;
  }

  private Map<Path, Node> read() throws IOException, PublishException {
    Map<String, Path> addresses = new HashMap<>();
    Map<Path, Node> pages = new LinkedHashMap<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      Path other = addresses.putIfAbsent(href(name), file);
      if (other != null) {
        throw new PublishException(
            file
                + ": the address of this page, "
                + href(name)
                + ", would be that of "
                + other.getFileName()
                + ", too. Give one of them another name.");
      }
      pages.put(file, parsed(file));
    }
    return pages;
  }

  private Node parsed(Path file) throws IOException, PublishException {
    String words = words(file);
    try {
      Node page = parser.parse(words);
      if (!isTooDeep(page)) {
        return page;
      }
    } catch (StackOverflowError tooDeep) {
      // the parser calls itself for each emphasis in another
    }
    throw new PublishException(
        file
            + ": quotations, lists or emphasis stand in each other more than "
            + DEEPEST
            + " deep. Correct the page.");
  }

  private static String words(Path file) throws IOException, PublishException {
    try {
      String words = Files.readString(file);
      return NO_XML
          .matcher(words.startsWith(MARK) ? words.substring(1) : words)
          .replaceAll("\uFFFD");
    } catch (CharacterCodingException e) {
      throw new PublishException(file + ": this page is not in UTF-8. Save it as UTF-8.", e);
    }
  }

  /** Without a call for each level: there can be more of them than the stack has room for. */
  private static boolean isTooDeep(Node page) {
    int depth = 0;
    Node node = page;
    while (node != null && depth <= DEEPEST) {
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
      } else {
        while (node != null && node.getNext() == null) {
          node = node.getParent();
          depth--;
        }
        node = node == null ? null : node.getNext();
      }
    }
    return depth > DEEPEST;
  }

  /** Puts what describes a picture in the place of each that is not in the site. */
  private static void describe(Node page, Set<String> there) {
    for (Image image : images(page)) {
      if (!there.contains(image.getDestination())) {
        while (image.getFirstChild() != null) {
          image.insertBefore(image.getFirstChild());
        }
        image.unlink();
      }
    }
  }

  private String page(Node page, Path file, Map<String, String> pictures) {
    String title = title(page, file);
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(LINKS))
            .attributeProviderFactory(context -> (node, tag, facts) -> lead(node, facts, pictures))
            .build();
    String content = BARE.matcher(renderer.render(page)).replaceAll("$1=\"\"");
    return "<page href=\""
        + escaped(href(file.getFileName().toString()))
        + "\" title=\""
        + escaped(title)
        + "\"><div xmlns=\"http://www.w3.org/1999/xhtml\">"
        + content
        + "</div></page>";
  }

  /** Takes the first heading of the first level out of the page: it is the page's title. */
  private String title(Node page, Path file) {
    for (Node node = page.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && heading.getLevel() == 1) {
        String title = words.render(heading).strip();
        if (!title.isEmpty()) {
          node.unlink();
          return title;
        }
      }
    }
    String whole = file.getFileName().toString();
    String name = bare(whole).replace('-', ' ').replace('_', ' ').strip();
    return name.isEmpty()
        ? whole
        : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + name.substring(name.offsetByCodePoints(0, 1));
  }

  private static List<String> addresses(Node page) {
    return images(page).stream().map(Image::getDestination).toList();
  }

  private static List<Image> images(Node page) {
    List<Image> images = new ArrayList<>();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            images.add(image);
            visitChildren(image);
          }
        });
    return images;
  }

  /** Lets links and pictures lead to where their files are in the site. */
  private static void lead(Node node, Map<String, String> facts, Map<String, String> pictures) {
    if (node instanceof Link link) {
      Matcher other = PAGE.matcher(link.getDestination());
      if (other.matches()) {
        String place = other.group(2) == null ? "" : other.group(2);
        facts.put("href", href(other.group(1) + ".md") + place);
      }
    }
    if (node instanceof Image image) {
      facts.put("src", pictures.getOrDefault(image.getDestination(), image.getDestination()));
    }
  }

  /** Returns the address of the page of a file: {@code page.introduction.html}. */
  private static String href(String name) {
    String plain =
        Normalizer.normalize(bare(name), Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return "page." + (plain.isEmpty() ? "x" : plain) + ".html";
  }

  private static String bare(String name) {
    return NUMBER.matcher(name.replaceFirst("\\.md$", "")).replaceFirst("");
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
