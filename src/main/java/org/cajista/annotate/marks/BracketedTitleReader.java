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
    boolean heading =
        site.context().role() == Block.Role.HEAD
            && isBlank(text, 0, bracket.open())
            && isBlank(text, bracket.end(), text.length());
    boolean quoted =
        bracket.open() > 0
            && bracket.end() < text.length()
            && OPENING.indexOf(text.charAt(bracket.open() - 1)) >= 0
            && CLOSING.indexOf(text.charAt(bracket.end())) >= 0;
    return heading || quoted ? List.of(site.mark(new Tag.Supplied(""))) : List.of();
  }

  /** True if a part of {@code text} is white space; ends with the first character that is none. */
  private static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }
}
