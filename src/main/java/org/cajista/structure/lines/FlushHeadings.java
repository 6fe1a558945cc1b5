package org.cajista.structure.lines;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.Sentences;

/**
 * Gives headings their white space in a text that has none: where blank lines stand between all
 * lines, or between none.
 *
 * <p>{@code … una flaca.} / {@code II. El puente} / {@code En 1883 vinieron los ingenieros} → the
 * second line stands apart. Such a line is short, has no stop, and stands between the end of a
 * sentence and a capital; and it is in capitals, begins with a word and a number, or counts with
 * two others. It leaves alone lines that come again, as the names of speakers do, and all lines of
 * a text that has white space.
 */
public final class FlushHeadings {
  private static final int LONGEST = 70;
  private static final double SHORT = 0.8;

  /** One line in so many may have white space over it, and two in any text. */
  private static final int WHITE = 100;

  private static final int FEWEST = 3;

  private static final Pattern NUMBERED =
      Pattern.compile("(?U)([IVXLC]{1,6}|\\d{1,2}(?:\\.\\d{1,2}){0,3})[.)]? +\\p{Lu}.*");

  private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{3}");

  private final List<BodyLine> lines;
  private final int width;
  private final HeadingWords words;
  private final Map<String, Integer> times = new HashMap<>();
  private final BitSet goesOn = new BitSet(); // the second line of a heading and those under it

  private FlushHeadings(List<BodyLine> lines, Language language) {
    this.lines = lines;
    this.width = FullLine.length(lines.stream().map(BodyLine::line).toList());
    this.words = new HeadingWords(language);
    lines.forEach(line -> times.merge(line.text(), 1, Integer::sum));
  }

  /** Returns the lines, headings with white space over them and under them. */
  public static List<BodyLine> apart(List<BodyLine> lines, Language language) {
    long white = lines.stream().filter(line -> line.line().blanksBefore() > 0).count();
    boolean parted = white > Math.max(2, lines.size() / WHITE);
    if (parted && lines.stream().noneMatch(line -> hasSteps(line.line().text()))) {
      return lines;
    }
    FlushHeadings flush = new FlushHeadings(lines, language);
    BitSet headings = parted ? flush.stepped() : flush.find();
    List<BodyLine> apart = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      BodyLine line = lines.get(i);
      boolean over = (headings.get(i) || i > 0 && headings.get(i - 1)) && !flush.goesOn.get(i);
      apart.add(
          over && line.line().blanksBefore() == 0
              ? new BodyLine(line.line().withBlanksBefore(1), line.breaks(), line.sideNotes())
              : line);
    }
    return apart;
  }

  private BitSet find() {
    BitSet found = new BitSet();
    List<Integer> numerals = new ArrayList<>();
    List<Integer> figures = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      if (!isShort(text)
          || i > 0 && !Sentences.stops(lines.get(i - 1).text()) && !found.get(i - 1)) {
        continue;
      }
      int last = lastOfCapitals(i);
      if (!mayStand(i, last)) {
        i = last;
      } else if (isNumberedWord(text)) {
        found.set(i);
        goesOn.set(i + 1, isTitleUnder(i) ? i + 2 : i + 1);
      } else if (isCapitals(text)) {
        found.set(i, last + 1);
        goesOn.set(i + 1, last + 1);
        i = last;
      } else if (NUMBERED.matcher(text).matches() && !endsWithStop(text)) {
        (Character.isDigit(text.charAt(0)) ? figures : numerals).add(i);
      }
    }
    addRun(numerals, found, false);
    addRun(figures, found, false);
    return found;
  }

  /** Whether a line begins with a number of several steps: {@code 2.1 El archivo}. */
  private static boolean hasSteps(CharSequence text) {
    return text.length() > 5
        && text.charAt(0) >= '0'
        && text.charAt(0) <= '9'
        && (text.charAt(1) == '.' && Character.isDigit(text.charAt(2))
            || text.charAt(2) == '.' && Character.isDigit(text.charAt(3)));
  }

  /** The headings of several steps that count on, also in a text that has white space. */
  private BitSet stepped() {
    BitSet found = new BitSet();
    List<Integer> figures = new ArrayList<>();
    boolean steps = false;
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean numbered =
          text.charAt(0) >= '0'
              && text.charAt(0) <= '9'
              && isShort(text)
              && !endsWithStop(text)
              && (i == 0
                  || lines.get(i).line().blanksBefore() > 0
                  || lines.get(i).startsPage()
                  || Sentences.stops(lines.get(i - 1).text()))
              && i + 1 < lines.size()
              && Sentences.begins(lines.get(i + 1).text());
      if (numbered && NUMBERED.matcher(text).matches()) {
        figures.add(i);
        steps |= hasSteps(text);
      }
    }
    if (steps) {
      addRun(figures, found, true);
    }
    return found;
  }

  private boolean isShort(String text) {
    return text.length() <= Math.min(LONGEST, width * SHORT);
  }

  /** The last of the lines in capitals that follow each other from line {@code i} on. */
  private int lastOfCapitals(int i) {
    int last = i;
    while (Sentences.isCapitals(lines.get(last).text())
        && last + 1 < lines.size()
        && Sentences.isCapitals(lines.get(last + 1).text())
        && !isNumberedWord(lines.get(last + 1).text())) {
      last++;
    }
    return last;
  }

  /** Whether a sentence begins under lines that come only here and have no stop. */
  private boolean mayStand(int first, int last) {
    return last + 1 < lines.size()
        && times.get(lines.get(first).text()) < FEWEST
        && Sentences.begins(lines.get(first).text())
        && Sentences.begins(lines.get(last + 1).text())
        && (first == last || !endsWithStop(lines.get(last).text()));
  }

  /**
   * Whether the line under a numbered word is its title: short, and white space stands under it.
   */
  private boolean isTitleUnder(int i) {
    String title = lines.get(i + 1).text();
    return i + 2 < lines.size()
        && isShort(title)
        && !endsWithStop(title)
        && !lines.get(i + 1).startsPage()
        && lines.get(i + 1).line().blanksBefore() == 0
        && lines.get(i + 2).line().blanksBefore() > 0;
  }

  private static boolean isCapitals(String text) {
    String bare = text.replaceAll("\\([^()]*\\)", "").strip();
    return Sentences.isCapitals(bare)
        && LETTERS.matcher(bare).find()
        && !Character.isDigit(text.charAt(0))
        && !endsWithStop(text);
  }

  /** {@code Capítulo 3}, {@code SCENE II.} */
  private boolean isNumberedWord(String text) {
    String[] parts = text.split(" ", 3);
    String number = parts.length > 1 ? parts[1].replaceAll("[.:]$", "") : "";
    return words.contains(parts[0])
        && (number.matches("\\d{1,3}") || Sentences.isRoman(number))
        && (parts.length == 2 || !endsWithStop(text));
  }

  private static boolean endsWithStop(String text) {
    return ".,;:!?…-".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  /**
   * Adds the lines that count on from 1 without a gap, with text between them.
   *
   * @param extract whether the count may begin with any chapter
   */
  private void addRun(List<Integer> numbered, BitSet found, boolean extract) {
    List<Integer> run = new ArrayList<>();
    List<Integer> last = List.of();
    for (int i : numbered) {
      List<Integer> number = number(lines.get(i).text());
      boolean follows = follows(last, number) && i > run.get(run.size() - 1) + 1;
      if (!follows
          && (number.equals(List.of(1))
              || extract && number.size() == 1 && !isFirstUnder(last, number))) {
        add(run, found);
        run = new ArrayList<>();
        follows = true;
      }
      if (follows || isFirstUnder(last, number)) {
        run.add(i);
        last = number;
      }
    }
    add(run, found);
  }

  private static void add(List<Integer> run, BitSet found) {
    if (run.size() >= FEWEST) {
      run.forEach(found::set);
    }
  }

  /** {@code 2.3} after {@code 2.2}, {@code 3} after {@code 2.2}. */
  private static boolean follows(List<Integer> before, List<Integer> number) {
    int depth = number.size();
    return !before.isEmpty()
        && depth <= before.size()
        && number.subList(0, depth - 1).equals(before.subList(0, depth - 1))
        && number.get(depth - 1) == before.get(depth - 1) + 1;
  }

  /** {@code 2.1} after {@code 2}. */
  private static boolean isFirstUnder(List<Integer> before, List<Integer> number) {
    int depth = number.size();
    return !before.isEmpty()
        && depth == before.size() + 1
        && number.subList(0, depth - 1).equals(before)
        && number.get(depth - 1) == 1;
  }

  private static List<Integer> number(String text) {
    Matcher matcher = NUMBERED.matcher(text);
    List<Integer> number = new ArrayList<>();
    if (matcher.matches()) {
      for (String part : matcher.group(1).split("\\.")) {
        boolean figure = Character.isDigit(part.charAt(0));
        number.add(figure ? Integer.parseInt(part) : RomanNumeral.value(part));
      }
    }
    return number;
  }
}
