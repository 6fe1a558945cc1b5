package org.cajista.annotate.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;

/**
 * An opening parenthesis that was read as a figure: {@code Campoamor 81817-1901)} → the {@code 8}
 * is a slip for {@code (}. The figure is glued to years of life whose closing parenthesis has no
 * other partner; that is certain enough to correct.
 */
public final class MisreadParenthesis implements Recogniser {
  private static final int YEAR = 4;

  private static final Pattern YEARS =
      Pattern.compile("(?<![\\p{L}\\p{N}.,-])(\\d)(?=(?:1\\d|20)\\d\\d[-–](?:1\\d|20)\\d\\d\\))");

  /** True if a parenthesis closes after years: {@code 1817-1901)}. */
  private static boolean closesYears(String text) {
    for (int at = text.indexOf(')'); at >= 0; at = text.indexOf(')', at + 1)) {
      char dash = at > YEAR ? text.charAt(at - YEAR - 1) : ' ';
      if ((dash == '-' || dash == '–') && Character.isDigit(text.charAt(at - 1))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    String text = passage.text().toString();
    if (!closesYears(text)) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    Matcher figure = YEARS.matcher(text);
    boolean open = false; // a parenthesis that neither another one nor the sentence ends
    int at = 0;
    while (figure.find()) {
      for (; at < figure.start(); at++) {
        char c = text.charAt(at);
        boolean ends =
            c == ')' || c == '.' && at + 1 < figure.start() && text.charAt(at + 1) == ' ';
        open = c == '(' || open && !ends;
      }
      if (!open) {
        marks.add(Mark.of(figure.start(), figure.end(), new Tag.Correction("(")));
      }
    }
    return marks;
  }
}
