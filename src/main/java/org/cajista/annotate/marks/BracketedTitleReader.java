package org.cajista.annotate.marks;

import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/** A heading, or a title in quotation marks, that stands in brackets as a whole is the editor's. */
final class BracketedTitleReader implements BracketReader {
  private static final String OPENING = "«“\"‘„*";
  private static final String CLOSING = "»”\"’“*";

  @Override
  public List<Mark> read(BracketInContext site) {
    Bracket bracket = site.bracket();
    String text = site.text();
    boolean all =
        text.substring(0, bracket.open()).isBlank() && text.substring(bracket.end()).isBlank();
    boolean heading = all && site.context().role() == Block.Role.HEAD;
    boolean quoted =
        bracket.open() > 0
            && bracket.end() < text.length()
            && OPENING.indexOf(text.charAt(bracket.open() - 1)) >= 0
            && CLOSING.indexOf(text.charAt(bracket.end())) >= 0;
    return heading || quoted ? List.of(site.mark(new Tag.Supplied(""))) : List.of();
  }
}
