package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cajista.model.publishing.OutputFormat;
import org.cajista.model.publishing.PrintSettings;
import org.cajista.model.publishing.TeiProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** TEI for other programs has all words of the text in their order, and nothing that is no text. */
final class InterchangeTest {
  private static final Path SHARED = Path.of("../shared/schema");

  /** What a reader sees of a file of a profile: the words of its text in their order. */
  private static final String SHOWN = "//t:text//text()/string()";

  @TempDir private Path folder;

  private List<Path> made(TeiProfile profile, List<Path> texts) throws Exception {
    List<String> warnings = new ArrayList<>();
    List<Path> made =
        Books.bind(
            OutputFormat.TEI,
            Editions.FACTS,
            PrintSettings.USUAL.in(profile),
            folder,
            texts,
            warnings);
    assertThat(warnings).isEmpty();
    return made;
  }

  private Path made(TeiProfile profile, String body, String beside) throws Exception {
    Path text = folder.resolve("Brief.xml");
    Files.writeString(
        text,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <?xml-model href="cajista.rng"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="de"><teiHeader><fileDesc><titleStmt><title>Brief</title>
        <author ref="#voss">Ida Voss</author></titleStmt>
        <publicationStmt><p/></publicationStmt><sourceDesc><p>Nachlass</p></sourceDesc></fileDesc></teiHeader>
        <standOff>%s</standOff><text><body>%s</body></text></TEI>
        """
            .formatted(beside, body));
    return made(profile, List.of(text)).get(0);
  }

  private static final String REGISTERS =
      """
      <listPerson><person xml:id="voss" sex="2"><persName>Ida Voss</persName><idno type="GND">118540238</idno></person></listPerson>
      <listPlace><place xml:id="kiel"><placeName>Kiel an der Förde</placeName></place></listPlace>
      <listOrg><org xml:id="bund"><orgName>Bund der Setzer</orgName></org></listOrg>""";

  private static final String BODY =
      """
      <head>An <supplied>die <hi rend="italic">Mutter</hi></supplied></head>
      <p xml:id="p1">Wir <supplied>sind</supplied> da, L<expan>L<ex>iebste</ex></expan>: das re<pb n="2" break="no"/><fw type="header">Briefe | 2</fw>gnet.
      <gap reason="illegible" quantity="2" unit="word"/> <sic>Kihl</sic> <persName ref="#voss">Ida</persName> in <placeName ref="#kiel">Kiel</placeName>,
      <supplied reason="variant">kalt</supplied> <del rend="ink">sehr</del>; <choice><sic>dei</sic><corr>die</corr></choice> See.</p>
      <list><item><p xml:id="a">eins</p><p xml:id="b">zwei</p></item></list>
      <delSpan xml:id="d" spanTo="#e"/><p>Das Erste.</p><p>Das Zweite.<anchor xml:id="e"/></p>""";

  @Test
  void theTextHasNoFurnitureAndNoRegister() throws Exception {
    Path file = made(TeiProfile.FULL, BODY, REGISTERS);
    String tei = Files.readString(file);
    assertThat(tei).contains("das re<pb ").doesNotContain("<fw").doesNotContain("<?xml-model");
    assertThat(tei).doesNotContain("<standOff");
    assertThat(Pages.ask(Pages.tei(file), "//t:particDesc/t:listPerson/t:person/@xml:id/string()"))
        .containsExactly("voss");
    assertThat(Pages.ask(Pages.tei(file), "//t:settingDesc/t:listPlace/t:place/@xml:id/string()"))
        .containsExactly("kiel");
    assertThat(Pages.ask(Pages.tei(file), "//t:particDesc/t:listOrg/t:org/@xml:id/string()"))
        .containsExactly("bund");
    assertThat(Pages.ask(Pages.tei(file), "//t:samplingDecl/string()")).hasSize(1);
  }

  @Test
  void theSignsOfTheEditorAreShownOnce() throws Exception {
    Path file = made(TeiProfile.FULL, BODY, REGISTERS);
    String shown = String.join("", Pages.ask(Pages.tei(file), SHOWN)).replaceAll("\\s+", " ");
    // others draw brackets around <supplied>; for the rest there is CSS
    assertThat(shown)
        .contains("An die Mutter")
        .contains("Liebste: das regnet.")
        .contains("Kihl [sic] Ida in Kiel, kalt sehr;");
    assertThat(Pages.ask(Pages.tei(file), "//t:rendition[contains(@selector, ':')]/string()"))
        .containsExactly(
            "content: \"[\";", "content: \"]\";", "content: \"⟨\";", "content: \"⟩\";");
    assertThat(Pages.ask(Pages.tei(file), "//t:gap/t:desc/string()")).hasSize(1);
    String novel =
        String.join("", Pages.ask(Pages.tei(made(TeiProfile.ELTEC_1, BODY, REGISTERS)), SHOWN));
    assertThat(novel).contains("An [die Mutter]").contains("L[iebste]").contains("⟨kalt⟩");
  }

  @Test
  void aMarkedPassageIsOneElementInEachParagraph() throws Exception {
    Path file = made(TeiProfile.FULL, BODY, REGISTERS);
    assertThat(Pages.ask(Pages.tei(file), "//t:del[@xml:id = 'd']/string()"))
        .containsExactly("Das Erste.");
    assertThat(Pages.ask(Pages.tei(file), "//t:del[@corresp = '#d']/string()"))
        .containsExactly("Das Zweite.");
    assertThat(Files.readString(file)).doesNotContain("<delSpan").doesNotContain("<anchor");
  }

  @Test
  void aWordThatAsksForSomethingIsANoteInTheMargin() throws Exception {
    String body =
        "<p>Eins <metamark function=\"deletion\" place=\"margin\" target=\"#d\">weg</metamark><del xml:id=\"d\">zwei</del></p>";
    Path file = made(TeiProfile.FULL, body, REGISTERS);
    assertThat(
            Pages.ask(
                Pages.tei(file),
                "//t:p/t:note/string-join((@type, @subtype, @place, @target, .), ' ')"))
        .containsExactly("metamark deletion margin #d weg");
  }

  @Test
  void aPageNamesItsPicture() throws Exception {
    String picture =
        "</standOff><facsimile><surface xml:id=\"s1\"><graphic url=\"seite-1.jpg\"/></surface></facsimile><standOff><listPerson><person><persName>A</persName></person></listPerson>";
    Path file =
        made(TeiProfile.FULL, "<p><pb facs=\"#s1\"/>Eins<pb facs=\"#gone\"/> zwei</p>", picture);
    assertThat(Pages.ask(Pages.tei(file), "//t:pb/string(@facs)"))
        .containsExactly("seite-1.jpg", "");
    assertThat(Files.readString(file)).doesNotContain("<facsimile");
  }

  @Test
  void looksAreDescribedInTheHeader() throws Exception {
    Path file = made(TeiProfile.FULL, BODY, REGISTERS);
    assertThat(Pages.ask(Pages.tei(file), "//t:hi/@rendition/string()"))
        .containsExactly("#look-italic");
    assertThat(
            Pages.ask(
                Pages.tei(file), "//t:tagsDecl/t:rendition[@xml:id = 'look-italic']/string()"))
        .containsExactly("font-style: italic;");
  }

  @Test
  void paragraphsOfAnEntryHaveNoIds() throws Exception {
    Path file = made(TeiProfile.FULL, BODY, REGISTERS);
    assertThat(Pages.ask(Pages.tei(file), "//t:item/t:p/@xml:id/string()")).isEmpty();
    assertThat(Pages.ask(Pages.tei(file), "//t:p/@xml:id/string()")).containsExactly("p1");
  }

  @Test
  void aNameInTeiSimpleHasTheAddressOfItsBearer() throws Exception {
    Path file = made(TeiProfile.SIMPLE, BODY, REGISTERS);
    assertThat(Pages.ask(Pages.tei(file), "//t:text//t:name/string-join((@type, @ref, @key), ' ')"))
        .containsExactly("person https://d-nb.info/gnd/118540238", "place kiel");
    assertThat(Pages.ask(Pages.tei(file), "//(t:persName | t:standOff | t:person)/name()"))
        .isEmpty();
  }

  @Test
  void eltecSaysWhoWroteAndWhen() throws Exception {
    Path file = made(TeiProfile.ELTEC_1, BODY, REGISTERS);
    String tei = Files.readString(file);
    assertThat(tei).contains("authorGender").contains("key=\"F\"").contains("xml:id=\"brief\"");
    // the reading that is the text, and the sign of the gap beside it
    assertThat(String.join("", Pages.ask(Pages.tei(file), "//t:body//text()/string()")))
        .contains("die See")
        .doesNotContain("dei")
        .containsPattern("\\[2 .*\\]");
  }

  @ParameterizedTest
  @EnumSource(TeiProfile.class)
  void everyWordIsThereInItsOrder(TeiProfile profile) throws Exception {
    List<Path> texts = new ArrayList<>(Books.EDITION);
    texts.addAll(elements());
    List<Path> made = made(profile, texts);
    for (int i = 0; i < texts.size(); i++) {
      List<String> words = TeiWords.of(texts.get(i));
      WordsInOrder shown =
          new WordsInOrder(
              String.join("", Pages.ask(Pages.tei(made.get(i)), SHOWN)),
              Pages.ask(Pages.tei(texts.get(i)), "//t:fw/string()"));
      // a record of a library is told in another order than that of its fields
      boolean ordered = i < Books.EDITION.size();
      assertThat(ordered ? shown.lost(words) : shown.nowhere(words))
          .as(texts.get(i).getFileName().toString())
          .isEmpty();
      int told = WordsInOrder.letters(String.join("", words)).length();
      assertThat(shown.length()).as("nothing is there twice").isLessThan(told + told / 4 + 80);
    }
  }

  private static List<Path> elements() throws Exception {
    try (Stream<Path> files = Files.list(Editions.resource("elements"))) {
      return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList();
    }
  }

  @Test
  void whatIsValidTeiStaysValidTei() throws Exception {
    List<Path> texts = new ArrayList<>(Books.EDITION);
    texts.addAll(elements());
    for (TeiProfile profile : Set.of(TeiProfile.FULL, TeiProfile.SIMPLE)) {
      List<Path> made = made(profile, texts);
      Set<String> breaches = new TreeSet<>();
      for (int i = 0; i < texts.size(); i++) {
        if (breaches(texts.get(i), "tei_all.rng").isEmpty()) {
          breaches.addAll(breaches(made.get(i), "tei_all.rng"));
        }
      }
      assertThat(breaches).as(profile.toString()).isEmpty();
    }
  }

  @Test
  void eltecIsValidEltec() throws Exception {
    List<Path> texts = new ArrayList<>(Books.EDITION);
    texts.addAll(elements());
    List<String> breaches = new ArrayList<>();
    for (Path file : made(TeiProfile.ELTEC_1, texts)) {
      breaches.addAll(breaches(file, "eltec-1.rng"));
    }
    assertThat(breaches).isEmpty();
  }

  /**
   * The breaches of a grammar of others; a file has one at least if its text is not as it wants.
   */
  private static List<String> breaches(Path file, String grammar) throws Exception {
    Path rng = SHARED.resolve(grammar);
    assumeTrue(Files.exists(rng), "skipped: " + rng + " is not here: nothing was judged");
    PropertyMapBuilder quiet = new PropertyMapBuilder();
    StringWriter said = new StringWriter();
    quiet.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(said));
    ValidationDriver jing = new ValidationDriver(quiet.toPropertyMap());
    assertThat(jing.loadSchema(ValidationDriver.fileInputSource(rng.toFile()))).isTrue();
    jing.validate(ValidationDriver.fileInputSource(file.toFile()));
    return said.toString()
        .lines()
        .map(line -> line.replace(file.getParent().toString(), ""))
        .toList();
  }
}
