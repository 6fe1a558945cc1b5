package org.cajista.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that a document includes (XInclude 1.1). */
class IncludedFilesTest extends TeiFolderFixture {

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

  /** Each file includes the next one twice. */
  private void chain(int files) throws IOException {
    for (int i = 0; i < files; i++) {
      String next = i + 1 < files ? "<xi:include href='c" + (i + 1) + ".xml'/>" : "";
      write(
          "c" + i + ".xml", "<hi " + NAMESPACE + " " + INCLUDE + ">\neco " + next + next + "</hi>");
    }
  }

  @Test
  void aDocumentThatIncludesWithoutEndIsRefused() throws IOException {
    write("any.rnc", "start = any\nany = element * { (attribute * { text } | text | any)* }");
    chain(40);
    write(
        "a.xml",
        "<?xml-model href='any.rnc'?><TEI "
            + NAMESPACE
            + " "
            + INCLUDE
            + "><xi:include href='c0.xml'><xi:fallback/></xi:include></TEI>");
    assertThat(new Validator().validate(folder.resolve("a.xml")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("xml.size");
              assertThat(found.file()).matches(".*/c\\d+\\.xml");
              assertThat(found.line()).isEqualTo(2);
              assertThat(found.message()).contains("again and again. Include each file only");
            });
    chain(60);
    assertSentence("a.xml", "xml.depth", "«c50.xml»");
  }

  @Test
  void anIncludedFileThatIsNotWellFormedIsNamed() throws IOException {
    write("any.rnc", "start = any\nany = element * { (attribute * { text } | text | any)* }");
    write("broken.xml", "<hi " + NAMESPACE + ">\n <hi>a</p></hi>");
    write(
        "a.xml",
        "<?xml-model href='any.rnc'?><TEI "
            + NAMESPACE
            + " "
            + INCLUDE
            + "><xi:include href='broken.xml'><xi:fallback/></xi:include></TEI>");
    assertThat(new Validator().validate(folder.resolve("a.xml")))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(Path.of(found.file()).getFileName()).hasToString("broken.xml");
              assertThat(found.line() + ":" + found.column()).isEqualTo("2:7");
              assertThat(found.code()).isEqualTo("xml.malformed");
            });
  }
}
