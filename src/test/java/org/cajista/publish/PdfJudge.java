package org.cajista.publish;

import java.nio.file.Path;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF finds wrong with a PDF. */
final class PdfJudge {

  private PdfJudge() {}

  /**
   * The breaches, each with its clause.
   *
   * @param standard {@code 3a} or {@code ua1}
   */
  static List<String> breaches(Path pdf, String standard) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf.toFile(), flavour);
        PDFAValidator judge = Foundries.defaultInstance().createValidator(flavour, false)) {
      return judge.validate(parser).getTestAssertions().stream()
          .map(found -> found.getRuleId().getClause() + ": " + found.getMessage())
          .distinct()
          .toList();
    }
  }
}
