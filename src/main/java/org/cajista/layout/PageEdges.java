package org.cajista.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.layout.notes.RaisedFigures;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;

/**
 * What is known of the first and last lines of all pages: which come back, and which count the
 * pages. By it a line is a running head, a page number, or text.
 *
 * @param numbers the page numbers that stand beside the words of a running head
 * @param times how often the letters of a line come at the edge of a page
 * @param first the first page on which they come
 */
record PageEdges(
    Map<String, Set<String>> numbers,
    Map<String, Integer> times,
    Map<String, Integer> first,
    Folios folios,
    HeadLikeness likeness,
    HeadReader reader,
    CapitalNumerals capitals,
    InnerLines inner,
    int pages) {
  private static final int RECURRENCE = 3;

  /** In fewer pages than these a line that comes twice is enough. */
  private static final int MANY_PAGES = 12;

  /** A number of four figures alone is rather a year. */
  private static final int LONGEST_NUMBER = 3;

  /** A running head comes again on the next page or on the one after. */
  private static final int FACING = 2;

  private static final Pattern TERM = Pattern.compile("[^.:;]{1,45}: ");

  private static final Pattern OPENING = Pattern.compile("[\\[(«“\"‘'¡¿*_—–]+\\s*");

  /** A line longer than this is text. */
  private static final int FULL = 30;

  static PageEdges of(List<Page> pages, HeadReader reader) {
    PageEdges known =
        new PageEdges(
            new HashMap<>(),
            new HashMap<>(),
            new HashMap<>(),
            new Folios(pages.size(), reader),
            new HeadLikeness(),
            reader,
            new CapitalNumerals(),
            InnerLines.of(pages),
            pages.size());
    for (Page page : pages) {
      for (int i : EdgeLines.of(page)) {
        String text = page.lines().get(i).toString();
        if (!RaisedFigures.mayStand(page.lines(), i)) {
          known.folios.add(page.index(), text, isApart(page, i));
        }
        if (i == 0) {
          known.likeness.add(text);
        }
        known.capitals.add(page.index(), text, EdgeLines.goOn(page));
        reader
            .read(text)
            .ifPresent(
                head ->
                    known
                        .numbers
                        .computeIfAbsent(head.words(), words -> new HashSet<>())
                        .add(head.number()));
        known.times.merge(known.key(text), 1, Integer::sum);
        known.first.putIfAbsent(EdgeLines.letters(text), page.index());
      }
    }
    return known;
  }

  Optional<Zone> zone(Page page, int i) {
    String text = page.lines().get(i).toString();
    boolean atFoot =
        i > 0 && i == page.lines().size() - 1 && page.lines().get(i).blanksBefore() > 0;
    if (isFolio(page, text) && !isUnderText(page, i) && !RaisedFigures.mayStand(page.lines(), i)
        || RunningHeads.isDecorated(text)
        || atFoot && folios.isRomanAtFoot(page.index(), text)
        || folios.isRoman(page.index(), text)
        // nothing follows that such a number could be the heading of
        || atFoot && page.index() == pages - 1 && text.matches("\\d{1,3}")) {
      return Optional.of(Zone.FOLIO);
    }
    if (capitals.count(page.index(), text)) {
      return Optional.of(CapitalNumerals.isAlone(text) ? Zone.FOLIO : Zone.RUNNING_HEAD);
    }
    return isHead(page, i, text) ? Optional.of(Zone.RUNNING_HEAD) : Optional.empty();
  }

  /** Whether the line is the page's number; of two figures it is the one that agrees with more. */
  private boolean isFolio(Page page, String text) {
    int support = folios.support(page.index(), text);
    return support > 0
        && EdgeLines.of(page).stream()
            .map(i -> page.lines().get(i).toString())
            .noneMatch(other -> folios.support(page.index(), other) > support);
  }

  /** Under a line of text, at the head of its page, a number is of a section. */
  private static boolean isUnderText(Page page, int i) {
    return i == 1 && page.lines().size() > 3 && !Folios.isShort(page.lines().get(0).toString());
  }

  /** Roman numerals of chapters are capitals. */
  private static boolean isPageNumeral(String number) {
    return Character.isLowerCase(number.charAt(0));
  }

  private boolean isHead(Page page, int i, String text) {
    if (reader.isPassageSign(text)) {
      return false;
    }
    Optional<HeadReader.Head> head = reader.read(text);
    if (head.isPresent() && i > 0 && !head.get().ruled() && EdgeLines.areAmongNumbers(page, i)) {
      return false;
    }
    if (head.isPresent()
        && (countsChapters(text, head.get())
            || reader.beginsWithDay(text) && !isApart(page, i) && !head.get().ruled())) {
      return false;
    }
    boolean stop = text.endsWith(".") && !Sentences.isCapitals(text) && !isApart(page, i);
    if (head.isPresent()
        && !stop
        && (head.get().ruled()
            || (isPageNumeral(head.get().number()) || !reader.isHeadingWord(head.get().words()))
                && numbers.get(head.get().words()).size() >= 2
            || folios.agrees(page.index(), text, head.get().number())
            || isApart(page, i) && folios.agreesWithNeighbour(page.index(), head.get().number())
            || RunningHeads.isOverColumns(text)
            || isFacing(page, i, text, head.get())
            || Character.isDigit(head.get().number().charAt(0))
                && !Character.isDigit(text.charAt(0))
                && Folios.isShort(text)
                && interrupts(page, i))) {
      return true;
    }
    String letters = EdgeLines.letters(text);
    boolean word = letters.length() <= 3 || reader.isHeadingWord(letters);
    if (isMisread(page, i, text) || isBesideFolio(page, i, letters)) {
      return true;
    }
    int again = times.getOrDefault(key(text), 0);
    if (word
        || !Folios.isShort(text)
        || inner.outweigh(letters, again)
        || i > 1 && RunningHeads.isSigned(text)) {
      return false; // a full line that comes again is text that comes again
    }
    if (Sentences.isCapitals(text) && interrupts(page, i)) {
      return true;
    }
    // the contents name each chapter once, and so does the chapter
    boolean many = pages > MANY_PAGES || isChapter(text);
    return "!?".indexOf(text.charAt(text.length() - 1)) < 0
        && again >= (many ? RECURRENCE : 2)
        && !(again == 2 && page.index() - first.get(letters) > FACING)
        && !isTitle(page, i);
  }

  /**
   * Whether a page's first line is like those of other pages, of which letters were misread: in
   * capitals, or with something like a number at one of its ends.
   */
  private boolean isMisread(Page page, int i, String text) {
    if (i > 0 || likeness.times(text) < (pages > MANY_PAGES ? RECURRENCE : 2)) {
      return false;
    }
    return HeadLikeness.hasNumber(text)
        && !reader.hasMonth(text)
        && !isChapter(text.split("\\s+", 2)[0]);
  }

  /** Whether a word that also heads chapters stands beside the number on each page. */
  private boolean isBesideFolio(Page page, int i, String letters) {
    int other = i == 0 ? 1 : 0;
    return i < 2
        && page.lines().size() > 2
        && letters.length() > 3
        && times.getOrDefault(letters, 0) >= RECURRENCE
        && (folios.isRoman(page.index(), page.lines().get(other).toString())
            || capitals.count(page.index(), page.lines().get(other).toString()));
  }

  /** Whether white space parts a page's first line from the text under it. */
  private static boolean isApart(Page page, int i) {
    return i == 0 && page.lines().size() > 1 && page.lines().get(1).blanksBefore() > 0;
  }

  /** Whether the number is a chapter's, and no line comes twice with the same. */
  private boolean countsChapters(String text, HeadReader.Head head) {
    return !head.ruled()
        && reader.endsWithChapter(text)
        && numbers.get(head.words()).size() == times.get(key(text));
  }

  /**
   * Whether a page's first line has its number at the outer margin, as a neighbour has; or, on a
   * page without neighbours, over white space and in capitals.
   */
  private boolean isFacing(Page page, int i, String text, HeadReader.Head head) {
    if (i > 0
        || !RunningHeads.isAtOuterMargin(text, head.number())
        || reader.isHeadingWord(head.words())) {
      return false;
    }
    boolean alone =
        (pages == 1 || head.number().equals(String.valueOf(page.index() + 1)))
            && head.number().length() <= LONGEST_NUMBER
            && Sentences.isCapitals(text.replace(head.number(), "").strip())
            && page.lines().size() > 1
            && page.lines().get(1).blanksBefore() > 0;
    return alone || Folios.isShort(text) && folios.agreesWithNeighbour(page.index(), head.number());
  }

  /**
   * The first line of all is the title, and so is one under a chapter's number; unless the text
   * under it goes on from before.
   */
  private boolean isTitle(Page page, int i) {
    boolean first = page.index() == 0 && i == 0;
    boolean underNumber = i > 0 && isChapter(page.lines().get(i - 1).toString());
    return (first || underNumber || isOverNumber(page, i) || isDropped(page, i))
        && !interrupts(page, i);
  }

  /**
   * Whether later pages have their numbers beside these words, and this first page has its at the
   * foot: so is the page set with which a chapter or an index opens.
   */
  private boolean isDropped(Page page, int i) {
    String text = page.lines().get(i).toString();
    List<Line> lines = page.lines();
    return i == 0
        && page.index() == first.get(EdgeLines.letters(text))
        && reader.read(text).isEmpty()
        && numbers.containsKey(EdgeLines.letters(text).toLowerCase(Locale.ROOT))
        && isFolio(page, lines.get(lines.size() - 1).toString());
  }

  /** Without a page's number, which it has elsewhere, and over that of a chapter. */
  private boolean isOverNumber(Page page, int i) {
    String text = page.lines().get(i).toString();
    String words = EdgeLines.letters(text).toLowerCase(Locale.ROOT);
    return reader.read(text).isEmpty()
        && numbers.containsKey(words)
        && i + 1 < page.lines().size()
        && isChapter(page.lines().get(i + 1).toString());
  }

  private boolean isChapter(String text) {
    return Sentences.isRoman(text) || reader.isHeadingWord(text.split("[\\s.\\d]+", 2)[0]);
  }

  /** Whether a sentence goes on under the line: no heading stands there. */
  private boolean interrupts(Page page, int i) {
    if (isChapter(page.lines().get(i).toString()) || InnerLines.haveLowerCaseEntries(page)) {
      return false; // its initial was lost, or a glossary begins
    }
    for (Line next : page.lines().subList(i + 1, page.lines().size())) {
      // what stands after an opening sign begins a sentence or goes on with one
      String text = OPENING.matcher(next.toString()).replaceFirst("");
      if (text.isEmpty() || Sentences.isCapitals(text) || !Character.isLetter(text.charAt(0))) {
        continue;
      }
      // a glossary's entry begins in lower case, too
      boolean sentence = !Sentences.begins(text) && !TERM.matcher(text).lookingAt();
      return i < 2 && text.length() > FULL && sentence;
    }
    return false;
  }

  /**
   * As {@link EdgeLines#letters}; of a dateline also the day, which makes it another line each
   * time.
   */
  private String key(String text) {
    return reader.hasMonth(text) ? text : EdgeLines.letters(text);
  }
}
