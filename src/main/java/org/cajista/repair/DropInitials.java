package org.cajista.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.Dictionaries;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Joins a large initial to the word that it begins, where the extraction separated the two: {@code
 * W} / {@code hen the tide} → {@code When the tide}; {@code L os cajistas} → {@code Los cajistas}.
 *
 * <p>Leaves alone: a letter that is a word ({@code A la}), initials of names, and everything that
 * does not begin a paragraph or does not make a word.
 */
final class DropInitials implements Pass<List<Page>> {
  private static final Pattern ALONE = Pattern.compile("[«“\"'¿¡„]?(\\p{Lu})");
  private static final Pattern APART =
      Pattern.compile("[«“\"'¿¡„]?(\\p{Lu}) (\\p{L}+).*", Pattern.DOTALL);

  private final Dictionaries dictionaries;

  /** A letter that is a word needs proof: so many other initials that are set apart. */
  private static final int FEWEST_OTHERS = 2;

  private final Lexicon words;
  private final Lexicon frequent;

  DropInitials(TextLanguages languages, Dictionaries dictionaries) {
    this.dictionaries = dictionaries;
    this.words = languages.merged(WordList.ONE_LETTER_WORDS);
    this.frequent = languages.merged(WordList.FREQUENT_WORDS);
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PendingEdits changes = new PendingEdits();
    List<Apart> doubtful = new ArrayList<>();
    int certain = 0;
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = pages.get(p).lines();
      for (int r = 0; r < lines.size(); r++) {
        if (lines.get(r).zone() == Zone.BODY && begins(lines, r)) {
          certain += inspect(lines, p, r, changes, doubtful) ? 1 : 0;
        }
      }
    }
    if (certain >= FEWEST_OTHERS) {
      doubtful.forEach(a -> changes.replace(a.page, a.row, a.from, a.to, "", "initial"));
    }
    return changes.applyTo(pages, report);
  }

  private static boolean begins(List<Line> lines, int r) {
    return r == 0 || lines.get(r).blanksBefore() > 0 || lines.get(r - 1).zone() != Zone.BODY;
  }

  /** The blank after a letter that may be an initial or a word. */
  private record Apart(int page, int row, int from, int to) {}

  /** Returns true if the line begins with an initial that is set apart. */
  private boolean inspect(
      List<Line> lines, int p, int r, PendingEdits changes, List<Apart> doubtful) {
    String text = lines.get(r).toString();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      boolean next = r + 1 < lines.size() && lines.get(r + 1).zone() == Zone.BODY;
      boolean initial = next && isInitial(alone.group(1), firstWord(lines.get(r + 1).toString()));
      if (initial) {
        changes.end(p, r, Ending.JOIN);
      }
      return initial;
    }
    Matcher apart = APART.matcher(text);
    if (!apart.matches()) {
      return false;
    }
    int end = apart.end(2);
    if (apart.group(2).length() == 1 && end < text.length() && text.charAt(end) == '.') {
      return false; // the initial of a name or of a title: A M. Morel
    }
    boolean initial = isInitial(apart.group(1), apart.group(2));
    if (initial) {
      changes.replace(p, r, apart.end(1), apart.start(2), "", "initial");
    } else if (isRareInitial(apart.group(1), apart.group(2))) {
      doubtful.add(new Apart(p, r, apart.end(1), apart.start(2)));
    }
    return initial;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end);
  }

  /** True if a letter and what follows it are one word, and not two. */
  private boolean isInitial(String letter, String rest) {
    boolean sameType = rest.equals(rest.toLowerCase(Locale.ROOT)) || isCapitals(rest);
    return !rest.isEmpty()
        && sameType
        // a letter that is a word stands before words
        && (!words.contains(letter.toLowerCase(Locale.ROOT))
            || !isWord(rest.toLowerCase(Locale.ROOT)))
        && dictionaries.knowsOwn(letter + rest.toLowerCase(Locale.ROOT));
  }

  /** True if the letter is a word, but what follows it is not so common that it begins one. */
  private boolean isRareInitial(String letter, String rest) {
    return rest.equals(rest.toLowerCase(Locale.ROOT))
        && words.contains(letter.toLowerCase(Locale.ROOT))
        && !frequent.contains(rest)
        && dictionaries.knowsOwn(letter.toLowerCase(Locale.ROOT) + rest);
  }

  private boolean isWord(String text) {
    return text.length() > 1 ? dictionaries.knowsOwn(text) : words.contains(text);
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
