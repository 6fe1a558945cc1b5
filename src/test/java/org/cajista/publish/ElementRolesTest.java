package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.publish.press.ProgressListener;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Transform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

/**
 * The table of {@code xslt/shared/elements.xsl}: every element of the schema has a role, and every
 * output has a rule for every role. {@code target/elements.txt} shows what becomes of each element.
 */
class ElementRolesTest {
  private static final Pattern ROW =
      Pattern.compile("f:with-role\\('([a-z]+)', '([^']*)'\\)", Pattern.DOTALL);
  private static final Pattern DEFINED = Pattern.compile("element name=\"([A-Za-z]+)\"");
  private static final String TEI = "<TEI xmlns='http://www.tei-c.org/ns/1.0' xml:lang='es'>";

  /** Where the source's running heads are not shown. */
  private static final Set<String> WITHOUT_FURNITURE = Set.of("epub", "fo", "docx", "txt", "md");

  @TempDir Path folder;

  private static Map<String, String> roles() throws IOException {
    Map<String, String> roles = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("xslt/shared/elements.xsl")));
    while (row.find()) {
      for (String name : row.group(2).strip().split("\\s+")) {
        assertThat(roles.put(name, row.group(1))).as("roles of <%s>", name).isNull();
      }
    }
    return roles;
  }

  @Test
  void everyElementOfTheSchemaHasARole() throws IOException {
    List<String> lacking = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("schema"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".rng")).toList()) {
        DEFINED
            .matcher(Files.readString(file))
            .results()
            .map(found -> found.group(1))
            .forEach(lacking::add);
      }
    }
    assertThat(lacking).hasSizeGreaterThan(150);
    lacking.removeAll(roles().keySet());
    assertThat(lacking).isEmpty();
  }

  @Test
  void everyOutputHandlesEveryRole() throws Exception {
    Map<String, String> roles = roles();
    Path file = Files.writeString(folder.resolve("sample.xml"), sample(roles));
    List<String> warnings = new ArrayList<>();
    Map<String, Look> outputs = outputs(file, warnings);
    assertThat(warnings).noneMatch(warning -> warning.contains("no rule for"));

    StringBuilder table = new StringBuilder(line("element", "role", outputs.keySet()));
    roles.forEach(
        (name, role) -> {
          List<String> looks = new ArrayList<>();
          outputs.forEach(
              (output, look) -> {
                boolean hidden = role.equals("furniture") && WITHOUT_FURNITURE.contains(output);
                String shown = role.equals("data") ? "-" : look.of(word(name));
                assertThat(shown.isEmpty())
                    .as("<%s> in %s: «%s»", name, output, shown)
                    .isEqualTo(hidden);
                looks.add(shown.isEmpty() ? "-" : shown);
              });
          table.append(line(name, role, looks));
        });
    Files.writeString(Path.of("target/elements.txt"), table);
  }

  private static String line(String name, String role, Iterable<String> cells) {
    StringBuilder line = new StringBuilder("%-16s %-10s".formatted(name, role));
    cells.forEach(cell -> line.append(" %-28s".formatted(cell)));
    return line.toString().stripTrailing() + "\n";
  }

  /** What an output makes of the element that holds a word; empty where the word is not there. */
  private interface Look {
    String of(String word);
  }

  private Map<String, Look> outputs(Path file, List<String> warnings) throws Exception {
    Map<String, Look> outputs = new LinkedHashMap<>();
    ProgressListener listener = listener(warnings);
    Path site = Files.createDirectories(folder.resolve("site"));
    Editions.site(List.of(file), site, listener);
    List<XdmNode> pages = Pages.of(site).stream().map(Pages::html).toList();
    outputs.put(
        "html",
        word -> element(pages, word, "//h:div[@class='reading-text' or @class='note-text']"));
    Path book = bound(OutputFormat.EPUB, file, warnings);
    List<XdmNode> chapters = new ArrayList<>();
    for (String name : EpubPages.names(book)) {
      chapters.add(EpubPages.page(book, name));
    }
    outputs.put(
        "epub",
        word -> element(chapters, word, "//h:div[@class='reading-text' or @class='note-text']"));
    Stylesheets sheets = new Stylesheets();
    XdmNode prepared =
        sheets.prepared(
            new TeiText(file, "sample", 1, true), "es", listener, List.of("prepare/reading.xsl"));
    Path print = folder.resolve("sample.fo");
    Transform.of(sheets, "fo.xsl", "sample", listener).from(prepared).toFile(print);
    XdmNode objects = Pages.xml(new InputSource(print.toUri().toString()));
    outputs.put("fo", word -> element(List.of(objects), word, "//*[local-name() = 'flow']"));
    Path forWords = bound(OutputFormat.DOCX, file, warnings);
    List<XdmNode> parts =
        List.of(
            DocxParts.part(forWords, "word/document.xml"),
            DocxParts.part(forWords, "word/footnotes.xml"));
    outputs.put("docx", word -> element(parts, word, "/*"));
    for (OutputFormat format : List.of(OutputFormat.TXT, OutputFormat.MD)) {
      String text = Files.readString(bound(format, file, warnings));
      outputs.put(format.name().toLowerCase(Locale.ROOT), word -> around(text, word));
    }
    return outputs;
  }

  private Path bound(OutputFormat format, Path file, List<String> warnings) throws Exception {
    return Books.bind(format, Editions.FACTS, PrintSettings.USUAL, folder, List.of(file), warnings)
        .get(0);
  }

  private static ProgressListener listener(List<String> warnings) {
    return new ProgressListener() {
      @Override
      public void done(OutputFormat made, String text, int count, int total) {}

      @Override
      public void warning(String text, String message) {
        warnings.add(message);
      }
    };
  }

  /** The innermost element around the word, with its class. */
  private static String element(List<XdmNode> pages, String word, String within) {
    String innermost =
        "(%s//text()[contains(., '%s')]/..)[1] ! (name() || string(@class ! ('.' || tokenize(.)[1])))"
            .formatted(within, word);
    return pages.stream()
        .flatMap(page -> Pages.ask(page, innermost).stream())
        .findFirst()
        .orElse("");
  }

  /** The signs around the word, which is shown as a point. */
  private static String around(String text, String word) {
    Matcher found = Pattern.compile("\\S*" + word + "\\S*").matcher(text);
    return found.find() ? found.group().replace(word, "·") : "";
  }

  private static String word(String element) {
    return "Z" + element + "Z";
  }

  // ---- a text that has every element

  private static String sample(Map<String, String> roles) {
    StringBuilder front = new StringBuilder();
    StringBuilder body = new StringBuilder();
    roles.forEach(
        (name, role) -> {
          boolean title =
              name.startsWith("doc") || name.startsWith("title") || name.equals("imprimatur");
          (title && !role.equals("phrase") ? front : body).append(snippet(name, role));
        });
    return TEI
        + "<teiHeader><fileDesc><titleStmt><title>Muestra</title></titleStmt><publicationStmt><p/>"
        + "</publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader><text><front>"
        + "<titlePage>"
        + front
        + "</titlePage><p>"
        + word("front")
        + "</p></front><body>"
        + "<p>"
        + word("text")
        + " y "
        + word("body")
        + "</p>"
        + body
        + "</body><back><p>"
        + word("back")
        + "</p></back></text></TEI>";
  }

  /** The element where it may stand, with its word in it; by a point the word stands beside it. */
  private static String snippet(String name, String role) {
    String words = word(name);
    String with = "<%1$s>%2$s</%1$s>".formatted(name, words);
    return switch (role) {
      case "data" -> "";
      case "container" -> container(name, words);
      case "block" -> block(name, with);
      case "cell" -> "<table><row>" + with + "</row></table>";
      case "apart", "phrase" ->
          name.equals("ptr") ? line("<ptr target='#x'/>" + words) : line(with);
      case "note" -> line("<note place='foot'>" + words + "</note>");
      case "mark" -> line(mark(name, words, with));
      case "point" -> line("<" + name + "/> " + words);
      case "picture" -> "<figure><%1$s><desc>%2$s</desc></%1$s></figure>".formatted(name, words);
      case "furniture" -> line(with);
      default -> throw new IllegalArgumentException("no sample of the role " + role);
    };
  }

  private static String line(String words) {
    return "<p>Uno " + words + " dos.</p>";
  }

  private static String mark(String name, String words, String with) {
    return switch (name) {
      case "choice" -> "<choice><sic>x</sic><corr>" + words + "</corr></choice>";
      case "gap" -> "<gap><desc>" + words + "</desc></gap>";
      default -> with;
    };
  }

  private static String container(String name, String words) {
    return switch (name) {
      case "text", "front", "body", "back" -> ""; // the sample itself
      case "titlePage" -> "<docTitle><titlePart>" + words + "</titlePart></docTitle>";
      case "group" ->
          "<floatingText><group><text><body><p>"
              + words
              + "</p></body></text></group></floatingText>";
      case "floatingText" -> "<floatingText><body><p>" + words + "</p></body></floatingText>";
      case "list" -> "<list><item>" + words + "</item></list>";
      case "listBibl" -> "<listBibl><bibl>" + words + "</bibl></listBibl>";
      case "lg" -> "<lg><l>" + words + "</l></lg>";
      case "table", "row" -> "<table><row><cell>" + words + "</cell></row></table>";
      case "figure" -> "<figure><figDesc>" + words + "</figDesc></figure>";
      case "listPerson" ->
          "<listPerson><person><persName>" + words + "</persName></person></listPerson>";
      default -> "<%1$s><p>%2$s</p></%1$s>".formatted(name, words);
    };
  }

  private static String block(String name, String with) {
    return switch (name) {
      case "item" -> "<list>" + with + "</list>";
      case "label" -> "<list>" + with + "<item>Uno.</item></list>";
      case "l" -> "<lg>" + with + "</lg>";
      case "head" -> "<div>" + with + "<p>Uno.</p></div>";
      case "opener", "closer", "trailer" -> "<div>" + with + "</div>";
      case "salute", "dateline" -> "<div><opener>" + with + "</opener><p>Uno.</p></div>";
      case "signed" -> "<div><p>Uno.</p><closer>" + with + "</closer></div>";
      case "speaker" -> "<sp>" + with + "<p>Uno.</p></sp>";
      case "castItem" -> "<castList>" + with + "</castList>";
      case "sense" -> "<entry>" + with + "</entry>";
      case "witness" -> "<listWit>" + with + "</listWit>";
      case "titlePart" -> "<docTitle>" + with + "</docTitle>";
      default -> with;
    };
  }
}
