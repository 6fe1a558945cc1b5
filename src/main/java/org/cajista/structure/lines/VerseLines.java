package org.cajista.structure.lines;

import java.util.BitSet;
import java.util.List;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;

/**
 * Finds the lines of long verse by themselves, also where the whole text is verse: they end where
 * the author ended them. Prose fills its lines, divides words and goes on in lower case.
 *
 * <p>Each line end is weighed for verse or for prose; of all ways to part the text into stretches
 * of both, the one of the greatest weight is taken. A stretch of few lines says too little: {@code
 * blocks.VerseRule} reads short poems where they stand apart in prose. It leaves alone dialogues
 * with dashes, lists of names, indexes and entries with figures.
 */
public final class VerseLines {
  /** A shorter stretch may be an address, a title page or a list. */
  private static final int FEWEST = 12;

  /**
   * In a text of which less than a third is verse: captions and lists are longer than some poems.
   */
  private static final int FEWEST_IN_PROSE = 24;

  /** What a change between verse and prose costs, so that one odd line makes none. */
  private static final double CHANGE = 3;

  /** A verse is not longer, in characters. */
  private static final int LONGEST = 75;

  /** Where the longest line near by is taken from, in lines. */
  private static final int NEAR = 8;

  /** A line that would have been shorter than the longest by this part of it had much room. */
  private static final double MUCH = 0.1;

  /** Prose whose lines are no longer divides many words; in characters. */
  private static final int NARROW = 50;

  /** What a line of such a text says for verse that divides none. */
  private static final double UNDIVIDED = 0.3;

  /** A line at least so full, to the longest near by, is not the short last one of a paragraph. */
  private static final double FULL = 0.7;

  /** A title right under a stanza is so much shorter than the longest line near by. */
  private static final double SHORT = 0.6;

  private VerseLines() {}

  /**
   * Returns the indexes of the lines that are verse.
   *
   * @param speeches who speaks: the line of a name says nothing of those around it
   */
  public static BitSet of(List<BodyLine> lines, SpeechLines speeches) {
    int size = lines.size();
    int usual = EntryLines.usualBlanks(lines);
    double verse = -CHANGE;
    double prose = 0;
    BitSet verseFromProse = new BitSet(size); // where the best way into verse comes from prose
    BitSet proseFromVerse = new BitSet(size);
    for (int i = 0; i < size; i++) {
      double weight = speeches.isNameAlone(i) ? 0 : weight(lines, i, usual, speeches);
      double change = change(lines, i, usual, speeches);
      verseFromProse.set(i, prose - change > verse);
      proseFromVerse.set(i, verse - change > prose);
      double next = Math.max(verse, prose - change) + weight;
      prose = Math.max(prose, verse - change);
      verse = next;
    }
    BitSet found = new BitSet(size);
    boolean in = verse > prose;
    for (int i = size - 1; i >= 0; i--) {
      found.set(i, in);
      in = in ? !verseFromProse.get(i) : proseFromVerse.get(i);
    }
    return withoutOthers(lines, found, usual, speeches);
  }

  /**
   * What a change before the line costs: little after white space, the end of a sentence or a name,
   * more after a colon or a semicolon; nowhere else is one.
   */
  private static double change(List<BodyLine> lines, int i, int usual, SpeechLines speeches) {
    if (isApart(lines, i, usual) || speeches.begins(i) || speeches.isNameAlone(i - 1)) {
      return CHANGE;
    }
    String before = lines.get(i - 1).text();
    return Sentences.stops(before)
        ? CHANGE
        : Sentences.ends(before) ? 2 * CHANGE : Double.POSITIVE_INFINITY;
  }

  /** Takes away short stretches, the names of speakers and titles between stanzas. */
  private static BitSet withoutOthers(
      List<BodyLine> lines, BitSet found, int usual, SpeechLines speeches) {
    BitSet verse = new BitSet();
    boolean mostly = found.cardinality() * 3 >= lines.size();
    for (int from = found.nextSetBit(0); from >= 0; ) {
      int to = found.nextClearBit(from);
      if (to - from >= (mostly ? FEWEST : FEWEST_IN_PROSE) && !isFilled(lines, from, to, usual)) {
        verse.set(from, to);
      }
      from = found.nextSetBit(to);
    }
    for (int i = verse.nextSetBit(0); i >= 0; i = verse.nextSetBit(i + 1)) {
      if (speeches.isNameAlone(i) || isTitle(lines, i, usual)) {
        verse.clear(i);
      }
    }
    return verse;
  }

  /**
   * True for a line without a stop, with white space under it and a stop or white space over it.
   */
  private static boolean isTitle(List<BodyLine> lines, int i, int usual) {
    String text = lines.get(i).text();
    boolean free =
        isApart(lines, i, usual)
            || lines.get(i).startsPage()
            || Sentences.stops(lines.get(i - 1).text())
                && text.length() < longest(lines, i) * SHORT;
    return free
        && isApart(lines, i + 1, usual)
        && Sentences.begins(text)
        && !Sentences.ends(text)
        && !text.endsWith(",");
  }

  private static boolean isApart(List<BodyLine> lines, int i, int usual) {
    return i == 0 || i == lines.size() || lines.get(i).line().blanksBefore() > usual;
  }

  /** What the line says for verse, or less than 0 for prose, by its length, its signs, its end. */
  private static double weight(List<BodyLine> lines, int i, int usual, SpeechLines speeches) {
    String text = lines.get(i).text();
    if (lines.get(i).line().ending() != Ending.SPACE || text.length() > LONGEST) {
      return -5;
    }
    if (isListed(text)) {
      return -2;
    }
    int longest = longest(lines, i);
    double narrow = longest <= NARROW ? UNDIVIDED : 0;
    boolean sign = ",;:".indexOf(text.charAt(text.length() - 1)) >= 0;
    if (i + 1 == lines.size()) {
      return 0;
    }
    String next = lines.get(i + 1).text();
    boolean speech = speeches.begins(i + 1);
    if (speech || isApart(lines, i + 1, usual)) {
      // the last line of a paragraph is short, and ends with a stop
      boolean open = speech ? !Sentences.stops(text) : sign;
      return narrow
          + (open ? 1 : 0)
          + (text.length() >= longest * FULL ? 0.6 : -0.4)
          + (Character.isLowerCase(next.charAt(0)) ? 1 : 0);
    }
    if (Sentences.stops(text)) {
      return 0;
    }
    double room = (longest - fill(text, next)) / (double) longest;
    double ended = room > MUCH ? 1.2 : room >= 0 ? 0.1 : -1;
    double open = room > MUCH ? 0.5 : room >= 0 ? -0.3 : -0.8;
    return narrow + ended + (Sentences.begins(next) ? 1 : sign ? 0.4 : open) + (sign ? 0.5 : -0.3);
  }

  /** True for the item of a list, a turn of a dialogue, and for what is all names or capitals. */
  private static boolean isListed(String text) {
    char first = text.charAt(0);
    if (Character.isDigit(first)
        || Character.isDigit(text.charAt(text.length() - 1))
        || first == '—'
        || first == '–'
        || Sentences.isCapitals(text)) {
      return true;
    }
    int words = 0;
    int names = 0;
    for (String word : text.split("(?U)[^\\p{L}]+")) {
      words += word.isEmpty() ? 0 : 1;
      names += !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
    }
    return words < 2 || names * 2 > words + 1;
  }

  private static int fill(String text, String next) {
    int blank = next.indexOf(' ');
    return text.length() + 1 + (blank < 0 ? next.length() : blank);
  }

  /** The length of the longest line near by. */
  private static int longest(List<BodyLine> lines, int i) {
    return longest(lines, Math.max(0, i - NEAR), Math.min(lines.size(), i + NEAR + 1));
  }

  private static int longest(List<BodyLine> lines, int from, int to) {
    return lines.subList(from, to).stream().mapToInt(line -> line.text().length()).max().orElse(0);
  }

  /**
   * True for short paragraphs of different widths, as captions are: each ends with a stop, most
   * lines are full to the longest of their own, and few begin with a capital.
   */
  private static boolean isFilled(List<BodyLine> lines, int from, int to, int usual) {
    int inner = 0;
    int full = 0;
    int capitals = 0;
    int blocks = 0;
    int stops = 0;
    for (int start = from; start < to; ) {
      int end = start + 1;
      while (end < to && !isApart(lines, end, usual)) {
        end++;
      }
      int longest = longest(lines, start, end);
      for (int i = start; i + 1 < end; i++) {
        String next = lines.get(i + 1).text();
        inner++;
        full += fill(lines.get(i).text(), next) > longest ? 1 : 0;
        capitals += Sentences.begins(next) ? 1 : 0;
      }
      blocks++;
      stops += Sentences.stops(lines.get(end - 1).text()) ? 1 : 0;
      start = end;
    }
    boolean captions =
        blocks > 1 && stops == blocks && full * 2 > inner && capitals * 5 < inner * 3;
    return captions || full * 5 > inner * 4 && capitals * 2 < inner;
  }
}
