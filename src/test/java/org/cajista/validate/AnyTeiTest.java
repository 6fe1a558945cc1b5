package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TEI that is not ours: schemas of others, catalogs, files that include files. */
class AnyTeiTest extends TeiFolderFixture {

  @Test
  void schemaThatTheDocumentNames() throws IOException {
    write("edition.toml", "");
    write(
        "s/own.rnc",
        "default namespace = \"http://www.tei-c.org/ns/1.0\"\n"
            + "element TEI { element p { text }* }");
    write(
        "t/a.xml", "<?xml-model href=\"../s/own.rnc\"?>\n<TEI " + NAMESPACE + "><p>Uno</p></TEI>");
    write(
        "t/b.xml", "<?xml-model href='../s/own.rnc' type='x'?>\n<TEI " + NAMESPACE + "><q/></TEI>");
    assertFindings("t/a.xml");
    assertFindings("t/b.xml", "2:42 error grammar.unknown");
  }

  @Test
  void schemaThatIsNotToBeHad() throws IOException {
    write("a.xml", "<?xml-model href=\"https://localhost:1/x.rng\"?>\n<TEI " + NAMESPACE + "/>");
    write("b.xml", "<?xml-model href=\"x.rng\"?>\n<TEI " + NAMESPACE + "/>");
    write("c.xml", "<?xml-model href=\"broken.rng\"?>\n<TEI " + NAMESPACE + "/>");
    write("d.xml", "<!-- x --><?xml-model href=\"/etc/passwd\"?>\n<TEI " + NAMESPACE + "/>");
    write("broken.rng", "<grammar xmlns='http://relaxng.org/ns/structure/1.0'/>");
    assertFindings("a.xml", "1:1 warning schema.missing");
    assertFindings("b.xml", "1:1 warning schema.missing");
    assertFindings("c.xml", "1:1 error schema.broken");
    assertFindings("d.xml", "1:11 warning schema.missing");
  }

  @Test
  void schemaIsNamedAsPeopleNameIt() throws IOException {
    String tei = "\n<TEI " + NAMESPACE + "><p>Uno</p></TEI>";
    write("my own.rnc", "element * { attribute * { text }*, (text | element * { text })* }");
    write("a.xml", "<?xml-model href='my own.rnc'?>" + tei);
    write("b.xml", "<?xml-model href='my%20own.rnc'?>" + tei);
    write("c.xml", "<!-- <?xml-model href='gone.rng'?> --><?xml-model href='my own.rnc'?>" + tei);
    write("d.xml", "<!DOCTYPE TEI [<!ENTITY a '<p>'>]><?xml-model href='my own.rnc'?>" + tei);
    for (String file : List.of("a.xml", "b.xml", "c.xml", "d.xml")) {
      assertFindings(file);
    }
    for (String href : List.of("?a.rng", "a.rng?b", "#a.rng", "file://x/a.rng", "%zz.rng", "")) {
      write("e.xml", "<?xml-model href='" + href + "'?>" + tei);
      assertFindings("e.xml", "1:1 warning schema.missing");
    }
  }

  @Test
  void catalogSaysWhereASchemaIs() throws Exception {
    write(
        "local.rng",
        "<element name=\"TEI\" ns=\"http://www.tei-c.org/ns/1.0\""
            + " xmlns=\"http://relaxng.org/ns/structure/1.0\"><text/></element>");
    Path catalog =
        write(
            "catalog.xml",
            "<catalog xmlns=\"urn:oasis:names:tc:entity:xmlns:xml:catalog\">"
                + "<uri name=\"http://example.org/tei.rng\" uri=\"local.rng\"/></catalog>");
    Path file =
        write(
            "a.xml",
            "<?xml-model href=\"http://example.org/tei.rng\"?>\n<TEI " + NAMESPACE + "><p/></TEI>");
    Validator validator = new Validator(new SchemaChoice(List.of(), List.of(catalog), folder));
    assertThat(validator.validate(file))
        .extracting(f -> f.code())
        .containsExactly("grammar.unknown");
  }

  @Test
  void schemaOfTheUserStandsInForTheDocuments() throws Exception {
    Path schema =
        write(
            "one.rng",
            "<element name=\"TEI\" ns=\"http://www.tei-c.org/ns/1.0\""
                + " xmlns=\"http://relaxng.org/ns/structure/1.0\"><empty/></element>");
    Path file = write("a.xml", "<?xml-model href=\"nowhere.rng\"?>\n<TEI " + NAMESPACE + "/>");
    SchemaChoice choice = new SchemaChoice(List.of(schema.toString()), List.of(), folder);
    assertThat(new Validator(choice).validate(file)).isEmpty();
    write("schema/tei_all.rng", Files.readString(schema));
    choice = new SchemaChoice(List.of("tei-all"), List.of(), folder);
    assertThat(new Validator(choice).validate(file)).isEmpty();
    assertThatThrownBy(
            () ->
                new Validator(new SchemaChoice(List.of("tei-all"), List.of(), folder.resolve("s"))))
        .hasMessageContaining("tei_all.rng");
  }

  /** A pointer that other projects resolve in their registers; the body is on line 2. */
  private static String pointing(String body) {
    return "<?xml-model href='any.rnc'?>\n<TEI " + NAMESPACE + ">" + body + "</TEI>";
  }

  private void anySchema() throws IOException {
    write("any.rnc", "any = element * { attribute * { text }*, (text | any)* }\nstart = any");
    write("tei/any.rnc", "any = element * { attribute * { text }*, (text | any)* }\nstart = any");
  }

  @Test
  void pointersToRegistersThatNobodyNamesAreWarnings() throws IOException {
    anySchema();
    write("a.xml", pointing("<p who='#ana' ana='#tomb' ref='#x'/>"));
    write("b.xml", pointing("<ref target='#ana'/>"));
    assertFindings(
        "a.xml",
        "2:45 warning pointer.lost",
        "2:56 warning pointer.lost",
        "2:68 warning pointer.lost");
    assertFindings("b.xml", "2:47 error pointer.lost");
  }

  @Test
  void registersBesideTheTextsAreFound() throws Exception {
    anySchema();
    write("indices/listperson.xml", pointing("<person xml:id='ana'/>"));
    write("indices/other.xml", pointing("<person xml:id='pau'/>"));
    Path text = write("tei/a.xml", pointing("<p who='#ana #pau'/>"));
    Validator validator =
        new Validator(new SchemaChoice(List.of(), List.of(), folder).of(List.of(folder)));
    assertThat(validator.validate(text))
        .extracting(f -> f.evidence().value())
        .containsExactly("#pau");
  }

  @Test
  void whatIsInNoNamedRegisterIsLost() throws Exception {
    anySchema();
    Path register = write("r/lists.xml", pointing("<person xml:id='ana'/>"));
    Path text = write("tei/a.xml", pointing("<p who='#ana #pau'/>"));
    for (Path named : List.of(register, register.getParent())) {
      Validator validator =
          new Validator(
              new SchemaChoice(List.of(), List.of(), folder).of(List.of(folder)),
              org.cajista.lang.Languages.shipped(),
              List.of(named));
      assertThat(validator.validate(text))
          .extracting(f -> f.severity() + " " + f.evidence().value())
          .containsExactly("ERROR #pau");
    }
  }

  @Test
  void tagsOfLanguagesThatHaveAShorterOneAreWarnings() throws IOException {
    anySchema();
    write("a.xml", pointing("<p xml:lang='heb'/><p xml:lang='spa'/><p xml:lang='grc'/>"));
    write("b.xml", pointing("<p xml:lang='en_US'/>"));
    assertFindings("a.xml", "2:45 warning language.code", "2:64 warning language.code");
    assertFindings("b.xml", "2:45 error language.code");
  }

  @Test
  void changedCopyOfOurSchemaIsTheEditionsOwn() throws IOException {
    copyOfOurSchema();
    Path letters = folder.resolve("schema/modules/letters.rng");
    assertFindings("a.xml", "14:7 error head.text");
    Files.writeString(letters, Files.readString(letters) + "<!-- mine -->");
    // valid by the grammar; the house's own questions are no longer asked
    assertFindings("a.xml");
  }

  @Test
  void copyFromAnEarlierVersionIsOurs() throws IOException {
    copyOfOurSchema();
    String earlier = Files.readString(Path.of("src/test/resources/schema/earlier/cajista.sch"));
    write("schema/cajista.sch", earlier);
    String model = "<?xml-model href=\"schema/cajista.sch\"?>";
    write("b.xml", Files.readString(folder.resolve("a.xml")).replaceFirst("<TEI", model + "<TEI"));
    assertFindings("b.xml", "14:7 error head.text");
    write("schema/cajista.sch", earlier + "<!-- mine -->");
    assertFindings("b.xml", "14:7 error head.text", "14:7 error sch:head.text");
  }

  /** Also writes a document with an error, {@code a.xml}, that names it. */
  private void copyOfOurSchema() throws IOException {
    for (Path file : List.of(Path.of("cajista.rng"), Path.of("cajista.sch"))) {
      write("schema/" + file, Files.readString(Path.of("schema").resolve(file)));
    }
    for (String module : Files.readString(Path.of("schema/cajista.rng")).split("href=\"")) {
      if (module.startsWith("modules/")) {
        String name = module.substring(0, module.indexOf('"'));
        write("schema/" + name, Files.readString(Path.of("schema").resolve(name)));
      }
    }
    String text = Files.readString(Path.of("src/test/resources/schema/checks/head.text-error.xml"));
    String model = "<?xml-model href=\"schema/cajista.rng\"?>";
    write("a.xml", text.replaceFirst("<TEI", model + "<TEI"));
  }

  @Test
  void pointersAreRelativeToTheirBase() throws IOException {
    write("any.rnc", "start = e\ne = element * { (attribute * { text } | text | e)* }");
    write("parts/two.xml", "<p " + NAMESPACE + " xml:id='z'>x</p>");
    String start = "<?xml-model href='any.rnc'?><TEI " + NAMESPACE;
    String end = "</ref></p></div></TEI>";
    write("a.xml", start + ">\n<div xml:base='parts/'><p><ref target='two.xml#z'>" + end);
    assertFindings("a.xml");
    write("b.xml", start + ">\n<div xml:base='parts/'><p><ref target='../parts/two.xml#z'>" + end);
    assertFindings("b.xml");
    write("c.xml", start + ">\n<div xml:base='parts/'><p><ref target='parts/two.xml'>" + end);
    assertFindings("c.xml", "2:32 error pointer.file");
    write(
        "d.xml",
        start + " xml:base='https://example.org/ed/'>\n<div><p><ref target='gone.xml#z'>" + end);
    assertFindings("d.xml");
  }

  @Test
  void eachEditionCountsItsPagesAndEachSortOfNotesItself() throws IOException {
    write("any.rnc", "start = e\ne = element * { (attribute * { text } | text | e)* }");
    String start = "<?xml-model href='any.rnc'?><TEI " + NAMESPACE + "><text><div>\n";
    String end = "</div></text></TEI>";
    write(
        "pages.xml",
        start
            + "<pb ed='A' n='12'/><pb ed='B' n='3'/><pb n='1'/><pb ed='A' n='13'/><pb ed='B' n='4'/>"
            + "<pb ed='A' n='11'/>"
            + end);
    assertFindings("pages.xml", "2:97 warning page.order");
    write(
        "notes.xml",
        start
            + "<note place='foot' n='1'/><note place='foot' n='2'/><note place='end' n='1'/>"
            + "<note place='foot' n='3'/><note type='a' n='1'/><note place='foot' n='4'/>\n"
            + "<note place='end' n='3'/><note place='foot' n='4'/>"
            + end);
    assertFindings("notes.xml", "3:19 warning note.gap", "3:45 warning note.number");
    // notes of two sorts in one count
    write(
        "shared.xml",
        start
            + "<note type='a' n='1'/><note type='b' n='2'/><note type='a' n='3'/><pb/>"
            + "<note type='b' n='1'/><note type='a' n='2'/>\n<note type='b' n='4'/>"
            + end);
    assertFindings("shared.xml", "3:16 warning note.gap");
  }

  @Test
  void examplesOfMarkupAreNone() throws IOException {
    write("any.rnc", "start = e\ne = element * { (attribute * { text } | text | e)* }");
    String example = "<egXML xmlns='http://www.tei-c.org/ns/Examples'>";
    write(
        "a.xml",
        "<?xml-model href='any.rnc'?><TEI "
            + NAMESPACE
            + "><text><p xml:id='a'>a</p>"
            + example
            + "<p xml:id='a' xml:lang='spanish'>a!nidades <ref target='#z' when='1937-02-30'/></p>"
            + "</egXML><p>a!nidades</p></text></TEI>");
    assertFindings("a.xml", "1:238 warning ocr.sign");
  }
}
