package org.cajista;

import java.util.List;
import java.util.Optional;
import org.cajista.model.Document;
import org.cajista.model.Traced;
import org.cajista.report.MarkedWords;
import org.cajista.report.Report;
import org.cajista.write.MarkList;
import org.cajista.write.TeiWriter;

/**
 * A text that is not written yet.
 *
 * @param document the text
 * @param report what the stages have had to say
 */
public record Draft(Document document, Report report) {

  /**
   * Returns the text as TEI that knows where it comes from. It says nothing about the edition.
   *
   * @return the TEI, in which the characters of the page text have their places
   */
  public Traced tei() {
    return new TeiWriter("", Optional.empty(), Version.NUMBER, "").traced(document, report);
  }

  /**
   * Lists what is marked in the text, except names: whose they are is settled over all texts.
   *
   * @return the marked words in reading order, with their TEI elements
   */
  public List<MarkedWords> marks() {
    return MarkList.of(document);
  }
}
