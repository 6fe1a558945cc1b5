package org.cajista.input.ocr;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cajista.model.geometry.LineRole;

/**
 * The names that formats and vocabularies have for the parts of a page: the region types of PAGE,
 * the structure tags of Transkribus, the zones of SegmOnto (which eScriptorium uses), the labels of
 * METS/ALTO programs, the classes of hOCR.
 */
final class RoleNames {
  private static final Map<String, LineRole> NAMES =
      Map.ofEntries(
          Map.entry("heading", LineRole.HEADING),
          Map.entry("headline", LineRole.HEADING),
          Map.entry("headingline", LineRole.HEADING),
          Map.entry("title", LineRole.HEADING),
          Map.entry("chapter", LineRole.HEADING),
          Map.entry("ocrchapter", LineRole.HEADING),
          Map.entry("ocrsection", LineRole.HEADING),
          Map.entry("header", LineRole.HEADER),
          Map.entry("ocrheader", LineRole.HEADER),
          Map.entry("runningtitle", LineRole.HEADER),
          Map.entry("runningtitlezone", LineRole.HEADER),
          Map.entry("runninghead", LineRole.HEADER),
          Map.entry("footer", LineRole.FOOTER),
          Map.entry("ocrfooter", LineRole.FOOTER),
          Map.entry("pagenumber", LineRole.PAGE_NUMBER),
          Map.entry("pagenum", LineRole.PAGE_NUMBER),
          Map.entry("ocrpageno", LineRole.PAGE_NUMBER),
          Map.entry("numberingzone", LineRole.PAGE_NUMBER),
          Map.entry("numberingzonepage", LineRole.PAGE_NUMBER),
          Map.entry("footnote", LineRole.FOOTNOTE),
          Map.entry("footnotecontinued", LineRole.FOOTNOTE),
          Map.entry("footnotezone", LineRole.FOOTNOTE),
          Map.entry("marginalia", LineRole.MARGINALIA),
          Map.entry("marginalnote", LineRole.MARGINALIA),
          Map.entry("margintextzone", LineRole.MARGINALIA),
          Map.entry("margintextzonenote", LineRole.MARGINALIA),
          Map.entry("catchword", LineRole.CATCHWORD),
          Map.entry("quiremarkszonecatchword", LineRole.CATCHWORD),
          Map.entry("signaturemark", LineRole.SIGNATURE),
          Map.entry("quiremarkszone", LineRole.SIGNATURE),
          Map.entry("quiremarkszonesignature", LineRole.SIGNATURE),
          Map.entry("caption", LineRole.CAPTION),
          Map.entry("ocrcaption", LineRole.CAPTION),
          Map.entry("illustrationcaption", LineRole.CAPTION));

  private RoleNames() {}

  /**
   * Returns the role that a name means: {@code page-number}, {@code NumberingZone:page#2}. Empty
   * for names of plain text, and for those that nobody knows.
   */
  static Optional<LineRole> of(String name) {
    String letters =
        name.toLowerCase(Locale.ROOT).replaceFirst("#.*$", "").replaceAll("[^a-z]+", "");
    return Optional.ofNullable(NAMES.get(letters));
  }
}
