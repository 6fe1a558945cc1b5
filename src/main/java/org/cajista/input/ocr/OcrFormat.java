package org.cajista.input.ocr;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The XML formats of recognised pages, each by what its files begin with. */
enum OcrFormat {
  /** PAGE of the PRImA laboratory, which Transkribus, eScriptorium and OCR-D write. */
  PAGE("PAGE", List.of(".xml"), PageXmlHandler::new),
  /** ALTO of the Library of Congress, which most libraries keep. */
  ALTO("ALTO", List.of(".xml"), AltoHandler::new),
  /** HTML with classes, which Tesseract writes. */
  HOCR("hOCR", List.of(".hocr", ".html"), HocrHandler::new);

  private final String title;
  private final List<String> endings;
  private final Supplier<OcrHandler> handler;

  OcrFormat(String title, List<String> endings, Supplier<OcrHandler> handler) {
    this.title = title;
    this.endings = endings;
    this.handler = handler;
  }

  /** Returns what an editor calls the format. */
  String title() {
    return title;
  }

  /** Returns how the names of its files end. */
  List<String> endings() {
    return endings;
  }

  /** Returns a new handler for one file. */
  OcrHandler handler() {
    return handler.get();
  }

  /** Returns the format of a file; empty if it is none of these. */
  static Optional<OcrFormat> of(byte[] bytes) {
    return RootElement.of(bytes)
        .flatMap(
            root ->
                switch (root.name()) {
                  case "pcgts" -> Optional.of(PAGE);
                  case "alto" -> Optional.of(ALTO);
                  case "html" -> isHocr(bytes) ? Optional.of(HOCR) : Optional.<OcrFormat>empty();
                  default -> Optional.empty();
                });
  }

  private static boolean isHocr(byte[] bytes) {
    String head = RootElement.head(bytes);
    return head.contains("ocr_page") || head.contains("ocr-system") || head.contains("ocr_line");
  }
}
