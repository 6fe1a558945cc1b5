package org.cajista.publish.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   */
  public List<String> made(Path site, ProgressListener progress) throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path file : files) {
      Node page = parser.parse(Files.readString(file));
      Map<String, String> pictures = new LinkedHashMap<>();
      for (String copied : Pictures.copy(file, pictures(page), site.resolve(PICTURES), progress)) {
        int blank = copied.indexOf(' ');
        pictures.put(copied.substring(blank + 1), PICTURES + "/" + copied.substring(0, blank));
      }
      pages.add(page(page, file, pictures));
    }
    return pages;
  }

  /** Returns each page in the same way for a book, its pictures under the addresses that it has. */
  List<String> asWritten() throws IOException {
    List<String> pages = new ArrayList<>();
    for (Path file : files) {
      pages.add(page(parser.parse(Files.readString(file)), file, Map.of()));
    }
    return pages;
  }

  private String page(Node page, Path file, Map<String, String> pictures) {
    String title = title(page, file);
    HtmlRenderer renderer =
        HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
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
        node.unlink();
        return words.render(heading).strip();
      }
    }
    String name = bare(file.getFileName().toString()).replace('-', ' ').replace('_', ' ');
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> pictures(Node page) {
    List<String> urls = new ArrayList<>();
    page.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image image) {
            urls.add(image.getDestination());
            visitChildren(image);
          }
        });
    return urls;
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
