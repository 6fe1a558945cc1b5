package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/**
 * The few round brackets that are an editor's: {@code (…)} and {@code V(ictor)}. All others stay,
 * the {@code (s)} of {@code niño(s)} among them.
 */
final class Parentheses {
  private static final Pattern GAP = Pattern.compile("\\((?:…|\\.{3})\\)");
  private static final Pattern SENTENCE_END =
      Pattern.compile("(?<=\\p{Ll}{2})[.!?…]+[»”\"')]*(?=\\s+[«“¿¡(]*\\p{Lu})");

  private static final Pattern EXPANSION =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{0,2}(\\(\\p{Ll}{3,}\\))(?!\\p{L})");

  /**
   * Returns the bracket that opens at {@code open} and is never closed: up to the parenthesis that
   * was put for its end, else to the end of its sentence.
   */
  static Bracket closing(String text, int open) {
    int depth = 0;
    Matcher sentence = SENTENCE_END.matcher(text).region(open, text.length());
    int end = sentence.find() ? sentence.end() : text.length();
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth < 0) {
        boolean outer = text.lastIndexOf('(', open) > text.lastIndexOf(')', open);
        return outer ? new Bracket(open, end, false) : new Bracket(open, i, true);
      }
    }
    return new Bracket(open, end, false);
  }

  /** True if a letter stands right before a parenthesis, as before the rest of a name. */
  private static boolean hasLetterBefore(String text) {
    for (int at = text.indexOf('(', 1); at >= 0; at = text.indexOf('(', at + 1)) {
      if (Character.isLetter(text.codePointBefore(at))) {
        return true;
      }
    }
    return false;
  }

  List<Mark> find(String text) {
    List<Mark> marks = new ArrayList<>();
    if (text.indexOf('(') < 0) {
      return marks;
    }
    Matcher gap = GAP.matcher(text);
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      if (!gap.region(at, text.length()).lookingAt()) {
        continue;
      }
      Tag left = new Tag.Gap("editorial", OptionalInt.empty(), "");
      marks.add(new Mark(gap.start(), gap.end(), 0, 0, left, Certainty.HIGH));
    }
    Matcher expansion = EXPANSION.matcher(text);
    boolean may = hasLetterBefore(text);
    while (may && expansion.find()) {
      marks.addAll(ExpansionReader.expansion(text, expansion.start(1), expansion.end(1) - 1));
    }
    return marks;
  }
}
