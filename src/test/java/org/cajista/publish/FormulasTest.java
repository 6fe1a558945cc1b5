package org.cajista.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.cajista.model.publishing.OutputFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MathML in a PDF is set as a compositor sets it in a line, and no sign of it is lost. */
class FormulasTest {

  private static final String TEI =
      """
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xmlns:m="http://www.w3.org/1998/Math/MathML" xml:lang="it"><text><body>
      <p>Area <formula><m:math><m:mi>k</m:mi><m:mo>=</m:mo><m:msup><m:mi>z</m:mi><m:mn>7</m:mn></m:msup></m:math></formula> qui.</p>
      <p>Indice <formula><m:math><m:semantics><m:msub><m:mi>w</m:mi><m:mn>4</m:mn></m:msub>
        <m:annotation encoding="TeX">w_{4}</m:annotation></m:semantics></m:math></formula> qui.</p>
      <p>Parte <formula><m:math><m:mfrac><m:mn>8</m:mn><m:mn>9</m:mn></m:mfrac></m:math></formula> qui.</p>
      <p>Quota <formula><m:math><m:mfrac><m:mrow><m:mi>v</m:mi><m:mo>+</m:mo><m:msup><m:mi>q</m:mi><m:mn>3</m:mn></m:msup></m:mrow><m:mi>y</m:mi></m:mfrac></m:math></formula> qui.</p>
      <p>Tavola <formula><m:math><m:mtable><m:mtr><m:mtd><m:mn>5</m:mn></m:mtd><m:mtd><m:mn>0</m:mn></m:mtd></m:mtr>
        <m:mtr><m:mtd><m:mn>0</m:mn></m:mtd><m:mtd><m:mn>6</m:mn></m:mtd></m:mtr></m:mtable></m:math></formula> qui.</p>
      <p>Seno <formula><m:math><m:mi>sin</m:mi><m:mi>x</m:mi></m:math></formula>, e <formula notation="TeX">\\frac{j}{2}</formula>.</p>
      </body></text></TEI>
      """;

  @TempDir static Path folder;
  private static String words;
  private static List<PdfText.Glyph> glyphs;

  @BeforeAll
  static void print() throws Exception {
    Path tei = Files.writeString(folder.resolve("misure.xml"), TEI);
    Path pdf = Books.each(OutputFormat.PDF, folder, tei).get(0);
    int page = 1;
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      while (!PdfText.page(pdf, page).contains("Area") && page < document.getNumberOfPages()) {
        page++;
      }
    }
    words = PdfText.logical(pdf);
    glyphs = PdfText.glyphs(pdf, page);
  }

  /** The first of a sign; each sign of the formulas stands in no other words of the page. */
  private static PdfText.Glyph glyph(String sign) {
    return glyphs.stream().filter(glyph -> glyph.sign().equals(sign)).findFirst().orElseThrow();
  }

  @Test
  void anExponentIsSmallAndRaisedAndAnIndexLowered() {
    assertThat(glyph("7").size()).isLessThan(glyph("z").size());
    assertThat(glyph("7").y()).isLessThan(glyph("z").y() - 1);
    assertThat(glyph("4").size()).isLessThan(glyph("w").size());
    assertThat(glyph("4").y()).isGreaterThan(glyph("w").y() + 1);
  }

  @Test
  void aVariableIsItalicAndTheNameOfAFunctionIsNot() {
    assertThat(glyph("z").font()).containsIgnoringCase("italic");
    assertThat(glyph("x").font()).containsIgnoringCase("italic");
    assertThat(glyphs.stream().filter(glyph -> glyph.sign().equals("n")).map(PdfText.Glyph::font))
        .noneMatch(font -> font.toLowerCase(Locale.ROOT).contains("italic"));
  }

  @Test
  void aSmallFractionHasItsPartsUpAndDown() {
    assertThat(words).contains("8⁄9");
    assertThat(glyph("8").y()).isLessThan(glyph("9").y() - 1);
    assertThat(glyph("8").size()).isLessThan(glyph("k").size());
  }

  @Test
  void aLongFractionStandsInTheLineInParentheses() {
    assertThat(words).contains("(v+q3)/y");
    assertThat(glyph("v").size()).isEqualTo(glyph("k").size());
  }

  @Test
  void whatHasNoFormInALineIsWrittenOutAndAnotherNotationStays() {
    assertThat(words).contains("((5,0);(0,6))").contains("\\frac{j}{2}").doesNotContain("w_{4}");
  }
}
