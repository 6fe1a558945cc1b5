package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files for word processors have every word in its order, real footnotes, and styles. */
final class DocxTest {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  /** How many letters of the editor's can stand between two words of the text. */
  private static final int BETWEEN = 80;

  /** The notes that are set at the foot of a page, but for those in other notes. */
  private static final String NOTES =
      "//t:text//t:note[not(@place = 'inline')][not(ancestor::t:note)]";

  private static final String BODY =
      """
      <div><head>Erster <hi rend="italic">Teil</hi></head>
      <p>Der Regen<note n="*" place="foot"><p>So der <emph>Setzer</emph>.</p><p>Und <foreign xml:lang="fr">après</foreign>.</p></note> fällt
      <pb n="12"/>auf das Mün<pb n="13" break="no"/>ster, sagt <hi rend="bold">Ida<note n="1">Sie wohnt <note n="a">seit 1902</note> dort.</note></hi>.
      <del rend="ink">Nie <add>mehr</add></del> <gap reason="editorial"/> <emph>ganz <emph>und</emph> gar</emph>
      <ref target="https://example.org/a?b=&quot;c&quot;">hier</ref></p></div>
      <div><head>Zweiter Teil</head><pb n="14"/><lg><l>Ein Vers,</l><l>noch einer.</l></lg>
      <list><item n="a)">eins</item><item n="b)">zwei</item></list>
      <table><row role="label"><cell>Ort</cell><cell>Jahr</cell></row><row><cell cols="2">Kiel</cell></row></table>
      <p xml:lang="he">שלום</p><p/><div><head>Darunter</head><p>Schluss.</p></div></div>""";

  @TempDir private Path folder;

  private List<Path> made(List<Path> texts) throws Exception {
    List<String> warnings = new ArrayList<>();
    List<Path> made =
        Books.bind(OutputFormat.DOCX, Editions.FACTS, PrintSettings.USUAL, folder, texts, warnings);
    assertThat(warnings).allMatch(warning -> warning.contains("<widget>"));
    return made;
  }

  private Path made(String body) throws Exception {
    Path text = folder.resolve("Bericht.xml");
    Files.writeString(
        text,
        """
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt><title>Bericht</title>
        <author>Ida Voss</author></titleStmt><publicationStmt><p/></publicationStmt><sourceDesc><p>Nachlass</p></sourceDesc></fileDesc></teiHeader>
        <text><body>%s</body></text></TEI>
        """
            .formatted(body));
    return made(List.of(text)).get(0);
  }

  @Test
  void aReaderReadsTheTextWithItsNotes() throws Exception {
    assertThat(
            DocxParts.read(made(BODY)).lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly(
            "Bericht",
            "Erster Teil",
            "Der Regen",
            "So der Setzer.",
            "Und après. fällt auf das Münster, sagt Ida",
            "Sie wohnt [a seit 1902] dort.. Nie mehr […] ganz und gar hier",
            "Zweiter Teil",
            "Ein Vers,",
            "noch einer.",
            "a) eins",
            "b) zwei",
            "Ort",
            "Jahr",
            "Kiel",
            "שלום",
            "Darunter",
            "Schluss.",
            "Fuente: Nachlass",
            Editions.FACTS.title()
                + ". "
                + String.join(", ", Editions.FACTS.editors())
                + ". "
                + Editions.FACTS.licence());
  }

  @Test
  void looksAreStyles() throws Exception {
    Path docx = made(BODY);
    assertThat(
            DocxParts.ask(
                docx,
                "//*:p[*:pPr/*:pStyle]/(*:pPr/*:pStyle/@*:val || ' ' || string-join(.//*:t))"))
        .startsWith("Title Bericht", "Heading1 Erster Teil", "Heading1 Zweiter Teil")
        .contains(
            "Heading2 Darunter", "Verse [14] Ein Vers,", "ListParagraph a) eins", "Cell Kiel");
    assertThat(DocxParts.ask(docx, "//*:r[*:rPr/*:strike]/*:t/string()"))
        .containsExactly("Nie ", "mehr");
    assertThat(DocxParts.ask(docx, "//*:r[*:rPr/*:b][not(ancestor::*:tbl)]/*:t/string()"))
        .containsExactly("Ida");
    // emphasis in emphasis is upright
    assertThat(DocxParts.ask(docx, "//*:r[*:rPr/*:i]/*:t/string()"))
        .containsExactly("Teil", "ganz ", " gar");
    assertThat(DocxParts.ask(docx, "//*:gridSpan/@*:val/string()")).containsExactly("2");
    assertThat(DocxParts.ask(docx, "//*:p[*:pPr/*:bidi]//*:t/string()")).containsExactly("שלום");
    assertThat(DocxParts.ask(docx, "//*:instrText/string()"))
        .containsExactly(" HYPERLINK \"https://example.org/a?b=%22c%22\" ");
  }

  @Test
  void pagesOfTheSourceStandBetweenTheWords() throws Exception {
    Path docx = made(BODY);
    assertThat(DocxParts.ask(docx, "//*:r[*:rPr/*:rStyle/@*:val = 'SourceMark']/*:t/string()"))
        .containsExactly("[12] ", "[13]", "[14] ");
    assertThat(String.join("", DocxParts.ask(docx, "//*:t/string()")))
        .contains("fällt [12] auf das Mün[13]ster");
  }

  @Test
  void aNoteKeepsTheSignOfTheSource() throws Exception {
    Path docx = made(BODY);
    assertThat(
            Pages.ask(
                DocxParts.part(docx, "word/footnotes.xml"),
                "//*:footnote[*:p/*:r/*:footnoteRef]/string-join(.//*:t)"))
        .containsExactly(" [*] So der Setzer.Und après.", " [1] Sie wohnt [a seit 1902] dort.");
    assertThat(
            Pages.ask(
                DocxParts.part(docx, "word/footnotes.xml"), "//*:r[*:rPr/*:lang]/*:t/string()"))
        .containsExactly("après");
    Path counted = made("<p>A<note n=\"1\">eins</note> b<note n=\"2\">zwei</note></p>");
    assertThat(Pages.ask(DocxParts.part(counted, "word/footnotes.xml"), "//*:footnote/string()"))
        .containsExactly("", "", " eins", " zwei");
  }

  private static List<Path> texts() throws Exception {
    List<Path> texts = new ArrayList<>(Books.EDITION);
    try (Stream<Path> files = Files.list(Editions.resource("elements"))) {
      files.filter(file -> file.toString().endsWith(".xml")).sorted().forEach(texts::add);
    }
    return texts;
  }

  @Test
  void everyWordIsThereInItsOrderAndEveryNoteIsAFootnote() throws Exception {
    List<Path> texts = texts();
    List<Path> made = made(texts);
    for (int i = 0; i < texts.size(); i++) {
      // a record of a library is told in another order than that of its fields
      boolean ordered = i < Books.EDITION.size();
      assertShown(texts.get(i), letters(DocxParts.read(made.get(i))), ordered);
      int notes = Pages.ask(Pages.tei(texts.get(i)), NOTES + "/name()").size();
      List<String> footnotes = DocxParts.ask(made.get(i), "//*:footnoteReference/@*:id/string()");
      assertThat(footnotes).as(texts.get(i).toString()).doesNotHaveDuplicates();
      // a critical apparatus becomes notes, too
      assertThat(footnotes.size()).as(texts.get(i).toString()).isGreaterThanOrEqualTo(notes);
      if (ordered) {
        assertThat(footnotes).hasSize(notes);
      }
    }
  }

  private static void assertShown(Path text, String shown, boolean ordered) {
    List<String> lost = new ArrayList<>();
    int at = 0;
    for (String words : TeiWords.of(text)) {
      String letters = letters(words);
      int found = shown.indexOf(letters, ordered ? at : 0);
      if (found < 0 || ordered && found > at + BETWEEN) {
        lost.add(words + " … " + shown.substring(at, Math.min(shown.length(), at + 60)));
      } else {
        at = found + letters.length();
      }
    }
    assertThat(lost).as(text.getFileName().toString()).isEmpty();
  }

  private static String letters(String text) {
    return NO_LETTER.matcher(text).replaceAll("");
  }

  @Test
  void aWordProcessorReadsEveryWordAndCountsTheNotes() throws Exception {
    assumeTrue(
        isThere("soffice"), "skipped: LibreOffice (soffice) is not here: nothing was judged");
    Path docx = made(Books.EDITION).get(2);
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "fodt",
                "--outdir",
                folder.toString(),
                docx.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
    Path read = folder.resolve(docx.getFileName().toString().replace(".docx", ".fodt"));
    assertThat(read).as(Files.readString(folder.resolve("office.log"))).exists();
    var document = Pages.tei(read);
    assertThat(Pages.ask(document, "//*:note[@*:note-class = 'footnote']/name()"))
        .hasSameSizeAs(DocxParts.ask(docx, "//*:footnoteReference/@*:id/string()"));
    String shown =
        String.join(
            "", Pages.ask(document, "//*:body//text()[not(ancestor::*:note-citation)]/string()"));
    for (String words : TeiWords.of(Books.EDITION.get(2))) {
      assertThat(letters(shown)).contains(letters(words));
    }
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
