package org.cajista.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small TEI documents to check. */
final class TeiTexts {

  private TeiTexts() {}

  /** Writes a document with {@code paragraphs} from its eleventh line on, one a line. */
  static Path write(Path file, String... paragraphs) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    return Files.writeString(
        file,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="es">
        <teiHeader><fileDesc>
        <titleStmt><title>Cuentas de la imprenta</title></titleStmt>
        <publicationStmt><p>Para una prueba.</p></publicationStmt>
        <sourceDesc><p>Sin fuente.</p></sourceDesc>
        </fileDesc></teiHeader>
        <text>
        <body>
        <head>Cuentas</head>
        """
            + String.join("\n", paragraphs)
            + "\n</body>\n</text>\n</TEI>\n");
  }

  /** A paragraph without fault. */
  static final String GOOD = "<p>El regente compró plomo.</p>";

  /** A paragraph with an error at its fifth column: {@code date.real}. */
  static final String BAD_DATE = "<p>El <date when=\"1937-02-29\">29 de febrero</date>.</p>";

  /** A paragraph with a warning: {@code ocr.sign}. */
  static final String BAD_SIGN = "<p>Las a\"nidades.</p>";
}
