package org.cajista.structure.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Ending;
import org.cajista.structure.lines.BodyLine;
import org.cajista.structure.lines.Paragraphs;

/**
 * Finds a list of contents: under a heading that names it, or that stands over leaders, entries
 * whose page numbers rise; or, under a heading that names it, short lines to the end of the page.
 */
final class ContentsReader {
  /** An entry takes at most so many lines; a summary of a chapter may be longer. */
  private static final int LONGEST_ENTRY = 4;

  private static final int LONGEST_SUMMARY = 12;

  /**
   * So many entries with a number make a list, under a heading that names it, and under another.
   */
  private static final int FEWEST = 2;

  private static final int FEWEST_UNNAMED = 3;

  /** The pages of two entries are not further apart. */
  private static final int LONGEST_CHAPTER = 400;

  /** A line that is so full and leads to no number by dots is text, of a full line. */
  private static final double SHORT = 0.85;

  private static final int LONGEST_HEADING = 60;
  private static final int MOST_UNNUMBERED = 80;

  private static final Pattern ENUMERATOR =
      Pattern.compile("(?:§ ?)?(?:[IVXLC]{1,7}|\\d{1,3}(?:\\.\\d{1,2})*|[A-Z])[.):—–-]* +\\S.*");

  private final List<BodyLine> lines;
  private final int width;
  private final Lexicon names;
  private final Lexicon headings;

  /**
   * @param width the length of a full line
   */
  ContentsReader(List<BodyLine> lines, int width, Language language) {
    this.lines = lines;
    this.width = width;
    this.names = language.lexicon(WordList.CONTENTS_HEADINGS);
    this.headings = language.lexicon(WordList.HEADINGS);
  }

  /** Returns the list of contents whose heading is the line {@code at}, if one begins there. */
  Optional<ListedDivision> at(int at) {
    String text = lines.get(at).text();
    if (text.length() > LONGEST_HEADING || at + FEWEST >= lines.size()) {
      return Optional.empty();
    }
    boolean named = names.containsAnyCase(text.replaceAll("[.:]$", "").strip());
    if (!named && !standsOverLeaders(at)) {
      return Optional.empty();
    }
    List<Integer> numbered = numbered(at + 1);
    if (numbered.size() >= (named ? FEWEST : FEWEST_UNNAMED)) {
      return Optional.of(division(at, numbered));
    }
    return named ? unnumbered(at) : Optional.empty();
  }

  private boolean standsOverLeaders(int at) {
    int leaders = 0;
    for (int i = at + 1; i < Math.min(lines.size(), at + 1 + FEWEST_UNNAMED); i++) {
      leaders += Paragraphs.isLeader(lines.get(i).text()) ? 1 : 0;
    }
    return leaders == FEWEST_UNNAMED
        && !Paragraphs.isLeader(lines.get(at).text())
        && !Sentences.ends(lines.get(at).text())
        && Sentences.begins(lines.get(at).text());
  }

  /** The lines, from {@code first} on, with which an entry ends: with a page number that rises. */
  private List<Integer> numbered(int first) {
    List<Integer> found = new ArrayList<>();
    int last = 0;
    boolean roman = true;
    boolean summary = false;
    int from = first;
    for (int i = first; i < lines.size(); i++) {
      String text = lines.get(i).text();
      summary |= text.contains("—") || text.contains(" – ");
      if (i - from >= (summary ? LONGEST_SUMMARY : LONGEST_ENTRY)) {
        break;
      }
      boolean leader = Paragraphs.isLeader(text);
      OptionalInt number = PageReference.of(text);
      if (number.isEmpty() || !leader && text.length() > width * SHORT) {
        continue;
      }
      boolean isRoman = PageReference.isRoman(text);
      int least = roman && !isRoman ? 0 : last;
      int page = number.getAsInt();
      if (page >= least && (page <= last + LONGEST_CHAPTER || leader) && (roman || !isRoman)) {
        found.add(i);
        roman = isRoman;
        last = page;
        from = i + 1;
        summary = false;
      }
    }
    return found;
  }

  /** An entry ends with a number; over it may stand the heading of a part, which has none. */
  private ListedDivision division(int heading, List<Integer> ends) {
    List<Integer> entries = new ArrayList<>();
    int from = heading + 1;
    for (int end : ends) {
      entries.add(from);
      for (int i = from + 1; i <= end; i++) {
        if (begins(lines.get(i).text()) && !isHyphenated(i)) {
          entries.add(i);
        }
      }
      from = end + 1;
    }
    return new ListedDivision("contents", heading, entries, from);
  }

  /** Short lines from a heading that names them to the end of its page. */
  private Optional<ListedDivision> unnumbered(int heading) {
    int to = heading + 1;
    List<Integer> entries = new ArrayList<>();
    while (to < lines.size() && !lines.get(to).startsPage()) {
      String text = lines.get(to).text();
      boolean goesOn = !Sentences.begins(text) || isHyphenated(to) || isLabel(to - 1, heading);
      if (!goesOn) {
        entries.add(to);
      }
      if (text.length() > width * SHORT || to - heading > MOST_UNNUMBERED) {
        return Optional.empty();
      }
      to++;
    }
    return entries.size() > FEWEST && to < lines.size() && entries.get(0) == heading + 1
        ? Optional.of(new ListedDivision("contents", heading, entries, to))
        : Optional.empty();
  }

  /** Whether a line numbers an entry whose title stands on the next. */
  private boolean isLabel(int line, int heading) {
    String[] words = lines.get(line).text().split("\\s+");
    return line > heading
        && (words.length == 1 && Sentences.isRoman(words[0])
            || words.length == 2 && headings.containsAnyCase(words[0]));
  }

  /** Whether a line begins an entry of its own: with a number, or with a word of headings. */
  private boolean begins(String text) {
    String word = text.split("[\\s.:]+", 2)[0];
    return ENUMERATOR.matcher(text).matches()
        || headings.containsAnyCase(word.toLowerCase(Locale.ROOT)) && Sentences.begins(text);
  }

  private boolean isHyphenated(int line) {
    return lines.get(line - 1).line().ending() == Ending.JOIN;
  }
}
