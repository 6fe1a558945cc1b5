package org.cajista.annotate.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages whose brackets say themselves what the manuscript does with them: {@code [reservar] …
 * [/reservar]} and {@code [Reservar: …]}, {@code [tachado] … [/tachado]} and {@code [tachado con
 * lápiz: …]}, over any number of paragraphs.
 */
final class NamedPassages {
  private static final Pattern TAG =
      Pattern.compile("\\[(/?)(\\p{L}[\\p{L} ]{0,40}?)\\s*(\\]|:)\\s*");

  private final MarkWords words;
  private final StruckMarks marks;
  private int count;

  NamedPassages(MarkWords words, StruckMarks marks) {
    this.words = words;
    this.marks = marks;
  }

  void mark(PassageSequence flow) {
    Opening open = null;
    for (int i = 0; i < flow.size(); i++) {
      String text = flow.text(i);
      if (text.indexOf('[') < 0) {
        continue;
      }
      Matcher tag = TAG.matcher(text);
      while (tag.find()) {
        Optional<StruckNote> says = StruckNote.ofLabel(tag.group(2), words);
        if (says.isEmpty()) {
          continue;
        }
        boolean closes = tag.group(1).equals("/");
        if (tag.group(3).startsWith(":")) {
          inBracket(flow, i, tag, says.get());
        } else if (!closes) {
          open = new Opening(i, tag.start(), tag.end() - tag.start(), says.get());
        } else if (open != null && open.isClosedBy(says.get()) && flow.together(open.index, i)) {
          int opened = open.index == i ? open.at + open.length : 0;
          int start = tag.start();
          while (start > opened && Character.isWhitespace(text.charAt(start - 1))) {
            start--;
          }
          int length = tag.end(3) - start;
          mark(flow, open, new PassageRange(open.index, open.at, open.length, i, start, length));
          open = null;
        }
      }
    }
  }

  private record Opening(int index, int at, int length, StruckNote says) {
    /** [/tachado] does not close [reservar]. */
    boolean isClosedBy(StruckNote other) {
      return says.mention().isEmpty() == other.mention().isEmpty();
    }
  }

  private void inBracket(PassageSequence flow, int index, Matcher tag, StruckNote says) {
    Opening open = new Opening(index, tag.start(), tag.end() - tag.start(), says);
    Optional<Bracket> pair = flow.brackets(index).openingAt(tag.start());
    int last = pair.isPresent() ? index : flow.firstUnopened(index + 1).orElse(index);
    if (pair.isPresent() || last > index && flow.together(index, last)) {
      int close =
          pair.map(Bracket::close).orElseGet(() -> flow.brackets(last).all().unopened().get(0));
      mark(flow, open, new PassageRange(index, open.at, open.length, last, close, 1));
    }
  }

  private void mark(PassageSequence flow, Opening open, PassageRange stretch) {
    if (flow.isEmpty(stretch)) {
      return; // where there are no words nothing is struck, and the signs stay
    }
    count++;
    marks.mark(flow, stretch, open.says, "r" + count);
  }
}
