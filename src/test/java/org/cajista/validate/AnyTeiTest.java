package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TEI that is not ours: schemas of others, catalogs, files that include files. */
class AnyTeiTest {
  private static final String NAMESPACE = "xmlns=\"http://www.tei-c.org/ns/1.0\"";
  private static final String INCLUDE = "xmlns:xi=\"http://www.w3.org/2001/XInclude\"";

  @TempDir private Path folder;

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

  @Test
  void changedCopyOfOurSchemaIsTheEditionsOwn() throws IOException {
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
    Path letters = folder.resolve("schema/modules/letters.rng");
    write("a.xml", text.replaceFirst("<TEI", model + "<TEI"));
    assertFindings("a.xml", "14:7 error head.text");
    Files.writeString(letters, Files.readString(letters) + "<!-- mine -->");
    // valid by the grammar; the house's own questions are no longer asked
    assertFindings("a.xml");
  }

  @Test
  void includedFilesAreCheckedInTheirPlace() throws IOException {
    write(
        "book.xml",
        Files.readString(Path.of("src/test/resources/schema/checks/head.text-valid.xml"))
            .replaceFirst("<TEI ", "<TEI " + INCLUDE + " ")
            .replaceFirst(
                "(?s)<body>.*</body>", "<body><xi:include href=\"parts/one.xml\"/></body>"));
    write("parts/one.xml", "<div " + NAMESPACE + ">\n  <p>Uno <persName/></p></div>");
    List<String> found =
        new Validator()
            .validate(folder.resolve("book.xml")).stream()
                .map(
                    f ->
                        Path.of(f.file()).getFileName()
                            + ":"
                            + f.line()
                            + ":"
                            + f.column()
                            + " "
                            + f.code())
                .toList();
    assertThat(found).containsExactly("one.xml:2:10 person.empty");
  }

  @Test
  void includedFilesArePartsOfTheDocument() throws IOException {
    String model = "<?xml-model href='two.rnc'?>";
    write(
        "two.rnc",
        "default namespace = 'http://www.tei-c.org/ns/1.0'\n"
            + "start = element TEI { attribute xml:base { text }?, element div { p* }* }\n"
            + "p = element p { attribute xml:id { text }?, (text | ref)* }\n"
            + "ref = element ref { attribute target { text }, text }");
    write("parts/bad.xml", "<hi " + NAMESPACE + "/>");
    write("parts/one.xml", "<p " + NAMESPACE + " xml:id='a'><ref target='two.xml#z'>x</ref></p>");
    write("parts/two.xml", "<p " + NAMESPACE + " xml:id='z'>x</p>");
    String start = model + "<TEI " + NAMESPACE + " " + INCLUDE + ">\n<div>";
    write("a.xml", start + "<xi:include href='parts/bad.xml'/></div></TEI>");
    assertThat(new Validator().validate(folder.resolve("a.xml")))
        .singleElement()
        .satisfies(found -> assertThat(found.message()).doesNotContain("xi:include"));
    // what an included file points to stands beside it; an xml:base counts
    write("b.xml", start + "<xi:include href='parts/one.xml'/></div></TEI>");
    assertFindings("b.xml");
    write(
        "c.xml",
        start.replace(">\n", " xml:base='parts/'>\n") + "<xi:include href='one.xml'/></div></TEI>");
    assertFindings("c.xml");
    write("d.xml", start + "<xi:include href='d.xml'/></div></TEI>");
    assertFindings("d.xml", "2:18 error xml.include");
    write("e.xml", start + "<xi:include href='parts/two.xml'/><p xml:id='z'>x</p></div></TEI>");
    assertSentence("e.xml", "id.unique", "«two.xml», line 1");
    write("f.xml", start + ("<xi:include href='parts/two.xml'/>").repeat(2) + "</div></TEI>");
    assertSentence("f.xml", "id.unique", "included twice");
  }

  @Test
  void oneElementOfAFileIsIncluded() throws IOException {
    write(
        "two.rnc",
        "default namespace = 'http://www.tei-c.org/ns/1.0'\n"
            + "start = element TEI { element p { attribute xml:id { text }?, (text | hi)* }* }\n"
            + "hi = element hi { text }");
    write(
        "part.xml",
        "<div "
            + NAMESPACE
            + "><head>No</head>\n<p xml:id='a'>x</p><p xml:id='b'>y <hi>z</hi> <q/></p>w<q/></div>");
    String start = "<?xml-model href='two.rnc'?><TEI " + NAMESPACE + " " + INCLUDE + ">\n";
    write("a.xml", start + "<xi:include href='part.xml' xpointer='a'/><p>c</p></TEI>");
    assertFindings("a.xml");
    write("b.xml", start + "<xi:include href='part.xml' xpointer='element(b)'/><p>c</p></TEI>");
    assertFindings("b.xml", "2:47 error grammar.unknown");
    write("c.xml", start + "<xi:include href='part.xml' xpointer='c'/><p>c</p></TEI>");
    assertFindings("c.xml", "2:29 error xml.include");
    write("d.xml", start + "<xi:include href='part.xml' xpointer='xpath1(//p)'/></TEI>");
    assertFindings("d.xml", "2:13 error xml.include");
    write(
        "e.xml",
        start
            + "<xi:include href='part.xml' xpointer='c'><xi:fallback><p>d</p></xi:fallback>"
            + "</xi:include><p>c</p></TEI>");
    assertFindings("e.xml");
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

  private void assertSentence(String file, String code, String words) throws IOException {
    assertThat(new Validator().validate(folder.resolve(file)))
        .singleElement()
        .satisfies(found -> assertThat(found.code()).isEqualTo(code))
        .satisfies(found -> assertThat(found.message()).contains(words));
  }

  @Test
  void nothingOutsideTheFolderIsIncluded() throws IOException {
    Path secret = write("secret.txt", "-secret-");
    String start = "<?xml-model href='any.rnc'?><TEI " + NAMESPACE + " " + INCLUDE + "><p>";
    write(
        "in/any.rnc",
        "start = anything\nanything = element * { (attribute * { text } | text | anything)* }");
    for (String href :
        List.of(
            "../secret.txt",
            secret.toUri().toString(),
            "https://localhost:1/x",
            "gone.xml",
            "a.xml",
            "")) {
      Path file =
          write(
              "in/a.xml",
              start
                  + "<xi:include href=\""
                  + href
                  + "\" parse=\""
                  + (href.endsWith("txt") ? "text" : "xml")
                  + "\"/></p></TEI>");
      assertThat(new Validator().validate(file))
          .as(href)
          .extracting(f -> f.code())
          .containsExactly("xml.include");
      assertThat(new Validator().validate(file).toString()).doesNotContain("-secret-");
    }
    Path file =
        write(
            "in/a.xml",
            start
                + "<xi:include href=\"gone.xml\"><xi:fallback><hi>b</hi>"
                + "<hi xml:id=\"x\"/><hi xml:id=\"x\"/></xi:fallback></xi:include></p></TEI>");
    assertThat(new Validator().validate(file))
        .extracting(f -> f.code())
        .containsExactly("id.unique");
  }

  private void assertFindings(String file, String... expected) throws IOException {
    assertThat(new Validator().validate(folder.resolve(file)))
        .extracting(
            f ->
                f.line()
                    + ":"
                    + f.column()
                    + " "
                    + f.severity().name().toLowerCase(Locale.ROOT)
                    + " "
                    + f.code())
        .containsExactly(expected);
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
