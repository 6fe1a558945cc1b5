package org.cajista.edition;

import org.cajista.model.EditionFacts;

/** A personography in which nobody stands yet. */
final class NewPersons {

  private NewPersons() {}

  /** The file for an edition; not valid before somebody is added. */
  static String text(EditionFacts facts) {
    String language = facts.language().isEmpty() ? "" : " xml:lang=\"" + facts.language() + "\"";
    String title = facts.title().replace("&", "&amp;").replace("<", "&lt;");
    return """
        <?xml version="1.0" encoding="UTF-8"?>
        <TEI xmlns="http://www.tei-c.org/ns/1.0"%s>
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
        .formatted(language, title);
  }
}
