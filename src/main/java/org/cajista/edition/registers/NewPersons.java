package org.cajista.edition.registers;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cajista.edition.SchemaFiles;
import org.cajista.model.header.EditionFacts;

/** A personography without persons. */
final class NewPersons {

  private NewPersons() {}

  /** Returns the text of {@code file} for an edition. It is not valid until a person is added. */
  static String text(EditionFacts facts, Path file) {
    String language = facts.language().isEmpty() ? "" : " xml:lang=\"" + facts.language() + "\"";
    String title = facts.title().replace("&", "&amp;").replace("<", "&lt;");
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        %s<TEI xmlns="http://www.tei-c.org/ns/1.0"%s>
          <teiHeader>
            <fileDesc>
              <titleStmt>
                <title>%s: persons</title>
              </titleStmt>
              <publicationStmt>
                <p>The personography of the edition.</p>
              </publicationStmt>
              <sourceDesc>
                <p>Written by Cajista from the texts of the edition, to be corrected by its editors. An entry with
                  @cert is as the program found it; one that an editor has changed the program leaves alone.</p>
              </sourceDesc>
            </fileDesc>
          </teiHeader>
          <standOff>
            <listPerson>
            </listPerson>
          </standOff>
        </TEI>
        """
        .formatted(models(file), language, title);
  }

  /**
   * Returns the instructions by which XML editors find the schema, if the edition has its own copy.
   */
  private static String models(Path file) {
    String folder = SchemaFiles.FOLDER;
    boolean own = Files.isRegularFile(file.resolveSibling(folder).resolve("cajista.rng"));
    return own
        ? model(folder + "/cajista.rng", "http://relaxng.org/ns/structure/1.0")
            + model(folder + "/cajista.sch", "http://purl.oclc.org/dsdl/schematron")
        : "";
  }

  private static String model(String href, String language) {
    return "<?xml-model href=\"%s\" type=\"application/xml\" schematypens=\"%s\"?>\n"
        .formatted(href, language);
  }
}
