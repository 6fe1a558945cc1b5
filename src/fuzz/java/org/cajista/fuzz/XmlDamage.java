package org.cajista.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damages XML as hands and programs do: tags, attributes, and what has a meaning for parsers. */
final class XmlDamage {
  private static final Pattern TOKENS = Pattern.compile("<[^>]*>|[^<]+|<");
  private static final Pattern ELEMENT = Pattern.compile("(</?)([A-Za-z][\\w:.-]*)");
  private static final Pattern VALUE = Pattern.compile("=\\s*(\"[^\"]*\"|'[^']*')");

  private static final List<String> ELEMENTS =
      Arrays.asList(
          """
          TEI teiHeader fileDesc titleStmt title author editor respStmt publicationStmt sourceDesc bibl
          profileDesc langUsage language correspDesc correspAction revisionDesc change text front body
          back div head p ab lg l list item label table row cell figure graphic note pb fw lb milestone
          persName placeName orgName date gap desc sic corr choice supplied gloss expan ex abbr hi title
          ref ptr quote cit q sp speaker stage opener closer salute signed dateline postscript epigraph
          del add delSpan anchor metamark standOff listPerson person birth death idno foo xi:include x:y
          """
              .strip()
              .split("\\s+"));

  private static final List<String> ATTRIBUTES =
      Arrays.asList(
          """
          xml:id xml:lang xml:base xml:space n type place when from to notBefore notAfter ref target
          spanTo resp who cert reason quantity unit rend url corresp key role calendar break xmlns
          xmlns:x schemaLocation href xpointer parse foo
          """
              .strip()
              .split("\\s+"));

  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "a",
          "#",
          "#a",
          "#p1",
          "#n1 #p2",
          "a b",
          "1936",
          "1936-13",
          "1936-02-30",
          "0000",
          "-0044-03",
          "99999",
          "1936-04-24T25:00",
          "--02-30",
          "---14",
          "es",
          "spanish",
          "x-a",
          "12",
          "-1",
          "1e9",
          "ii",
          "p1",
          "../secret.txt",
          "../secret.xml",
          "file:///etc/hostname",
          "file://127.0.0.1/x",
          "http://127.0.0.1:1/x",
          "https://localhost:1/x.rng",
          "jar:http://127.0.0.1:1/x.jar!/x.rng",
          "ftp://127.0.0.1/x",
          "javascript:alert(1)",
          "data:,x",
          "netdoc:../secret.txt",
          "//127.0.0.1/x",
          "a.xml#p1",
          "%",
          "&amp;",
          "&lt;",
          "&#x41;",
          "\u00A0",
          "\u0301",
          "x".repeat(300));

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&amp;",
          "&#0;",
          "&#x1F;",
          "&#x110000;",
          "&e;",
          "&lt;",
          "]]>",
          "<!--",
          "-->",
          "<!-- a -- b -->",
          "<![CDATA[",
          "<![CDATA[a]]>",
          "<?x?>",
          "<?xml version=\"1.0\"?>",
          "<a/>",
          "<p/>",
          "<p>",
          "</p>",
          "</TEI>",
          "<TEI/>",
          "\u0000",
          "\uFFFE",
          "\uD800",
          "\uFEFF",
          "\r\n",
          "<?xml-model href=\"../secret.xml\"?>",
          "<?xml-model href=\"http://127.0.0.1:1/x.rng\"?>",
          "<?xml-model href=\"jar:http://127.0.0.1:1/x.jar!/x.rng\"?>",
          "<?xml-model href=\"file://127.0.0.1/x.sch\" schematypens=\"http://purl.oclc.org/dsdl/schematron\"?>",
          "<?xml-model href=\"\"?>",
          "<?xml-model?>",
          "<?xml-stylesheet href=\"http://127.0.0.1:1/\"?>",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"../secret.xml\"/>",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"../secret.txt\" parse=\"text\"/>",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"http://127.0.0.1:1/\"/>",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"a.xml\"/>",
          "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"\" xpointer=\"element(/1/2)\"/>",
          "<egXML xmlns=\"http://www.tei-c.org/ns/Examples\"><p xml:id=\"p1\">a</p></egXML>",
          "<graphic url=\"../secret.txt\"/>",
          "<note place=\"foot\" n=\"1\">Nota</note>",
          "<pb n=\"7\"/>",
          "<gap reason=\"illegible\"><desc>a</desc></gap>",
          "<ref target=\"#nadie\">x</ref>");

  private static final List<String> HEADS =
      List.of(
          "<!DOCTYPE TEI>",
          "<!DOCTYPE TEI [<!ENTITY e \"eco\">]>",
          "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"../secret.txt\">]>",
          "<!DOCTYPE TEI [<!ENTITY e SYSTEM \"http://127.0.0.1:1/x\">]>",
          "<!DOCTYPE TEI SYSTEM \"http://127.0.0.1:1/x.dtd\">",
          "<!DOCTYPE TEI [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/x\"> %p;]>",
          "<!DOCTYPE TEI [<!ENTITY e \"&#60;p>\"><!ATTLIST p n CDATA \"3\">]>",
          "<!DOCTYPE TEI [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
              + "<!ENTITY e \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>",
          "<?xml version=\"1.1\"?>",
          "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>",
          "<?xml version=\"1.0\" encoding=\"nada\"?>",
          "\uFEFF",
          "\n");

  private final Damage text;

  XmlDamage(Damage text) {
    this.text = text;
  }

  String apply(String xml, Random random) {
    List<String> tokens = new ArrayList<>();
    TOKENS.matcher(xml).results().forEach(token -> tokens.add(token.group()));
    if (tokens.isEmpty()) {
      return Pieces.one(PIECES, random);
    }
    int at = random.nextInt(tokens.size());
    int other = random.nextInt(tokens.size());
    String token = tokens.get(at);
    switch (random.nextInt(13)) {
      case 0 -> tokens.remove(at);
      case 1 -> tokens.add(other, token);
      case 2 -> tokens.set(at, tokens.set(other, token));
      case 3 -> tokens.set(at, replaced(ELEMENT, token, "$1" + Pieces.one(ELEMENTS, random)));
      case 4, 5 ->
          tokens.set(at, replaced(VALUE, token, "=\"" + quoted(Pieces.one(VALUES, random)) + "\""));
      case 6 ->
          tokens.set(
              at,
              replaced(
                  ELEMENT,
                  token,
                  "$0 "
                      + Pieces.one(ATTRIBUTES, random)
                      + "=\""
                      + quoted(Pieces.one(VALUES, random))
                      + "\""));
      case 7, 8 -> tokens.add(at, Pieces.one(PIECES, random));
      case 9 -> tokens.add(0, Pieces.one(HEADS, random));
      case 10 -> tokens.set(at, text.apply(token, random));
      case 11 -> {
        String element = Pieces.one(ELEMENTS, random);
        int times = random.nextInt(30) == 0 ? 400 : 1 + random.nextInt(4);
        tokens.add(at, ("<" + element + ">").repeat(times));
        tokens.add(
            Math.min(tokens.size(), Math.max(at + 1, other)), ("</" + element + ">").repeat(times));
      }
      default -> {
        return xml.substring(0, random.nextInt(xml.length()));
      }
    }
    return String.join("", tokens);
  }

  private static String quoted(String value) {
    return Matcher.quoteReplacement(value);
  }

  private static String replaced(Pattern pattern, String token, String by) {
    return pattern.matcher(token).replaceFirst(by);
  }
}
