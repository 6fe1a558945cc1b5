package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Certainty;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * The few round brackets that are an editor's: {@code (…)} and {@code V(ictor)}. All others stay,
 * the {@code (s)} of {@code niño(s)} among them.
 */
final class Parentheses {
  private static final Pattern GAP = Pattern.compile("\\((?:…|\\.{3})\\)");
  private static final Pattern EXPANSION =
      Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{Ll}{0,2}(\\(\\p{Ll}{3,}\\))(?!\\p{L})");

  List<Mark> find(String text) {
    List<Mark> marks = new ArrayList<>();
    if (text.indexOf('(') < 0) {
      return marks;
    }
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      Tag left = new Tag.Gap("editorial", OptionalInt.empty(), "");
      marks.add(new Mark(gap.start(), gap.end(), 0, 0, left, Certainty.HIGH));
    }
    Matcher expansion = EXPANSION.matcher(text);
    while (expansion.find()) {
      marks.addAll(ExpansionReader.expansion(text, expansion.start(1), expansion.end(1) - 1));
    }
    return marks;
  }
}
