package org.cajista.annotate.marks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages that carry the word of the margin themselves: {@code [reservar] … [/reservar]} and
 * {@code [Reservar: …]}, over any number of paragraphs.
 */
final class ReservedPassages {
  private static final Pattern TAG = Pattern.compile("\\[(/?)(\\p{L}+)(\\]|:)\\s*");

  private final MarkWords words;
  private final StruckMarks marks;
  private int count;

  ReservedPassages(MarkWords words, StruckMarks marks) {
    this.words = words;
    this.marks = marks;
  }

  void mark(Flow flow) {
    Opening open = null;
    for (int i = 0; i < flow.size(); i++) {
      String text = flow.text(i);
      if (text.indexOf('[') < 0) {
        continue;
      }
      Matcher tag = TAG.matcher(text);
      while (tag.find()) {
        if (!words.is("reserve", tag.group(2))) {
          continue;
        }
        boolean closes = tag.group(1).equals("/");
        if (tag.group(3).startsWith(":")) {
          inBracket(flow, i, tag);
        } else if (!closes) {
          open = new Opening(i, tag.start(), tag.end() - tag.start(), tag.group(2));
        } else if (open != null && flow.together(open.index, i)) {
          int opened = open.index == i ? open.at + open.length : 0;
          int start = Math.max(opened, text.substring(0, tag.start()).stripTrailing().length());
          int length = tag.end(3) - start;
          reserve(flow, open, new Stretch(open.index, open.at, open.length, i, start, length));
          open = null;
        }
      }
    }
  }

  private record Opening(int index, int at, int length, String word) {}

  private void inBracket(Flow flow, int index, Matcher tag) {
    Opening open = new Opening(index, tag.start(), tag.end() - tag.start(), tag.group(2));
    Brackets brackets = Brackets.of(flow.text(index));
    for (Bracket bracket : brackets.pairs()) {
      if (bracket.open() == tag.start()) {
        reserve(flow, open, new Stretch(index, open.at, open.length, index, bracket.close(), 1));
        return;
      }
    }
    for (int i = index + 1; i < flow.size() && flow.together(index, i); i++) {
      Brackets later = Brackets.of(flow.text(i));
      if (!later.unopened().isEmpty()) {
        reserve(
            flow, open, new Stretch(index, open.at, open.length, i, later.unopened().get(0), 1));
        return;
      }
    }
  }

  private void reserve(Flow flow, Opening open, Stretch stretch) {
    count++;
    marks.mark(flow, stretch, new StruckNote(false, "", open.word), "r" + count);
  }
}
