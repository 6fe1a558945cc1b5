package org.cajista.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Finds the letterhead that is printed on the paper of a letter: a word in capitals between the
 * number of the letter and its place and date, and the same word where it comes again.
 *
 * <p>{@code LETTRE 12} / {@code SÉNAT} / {@code Paris, 3 mai 1911} → {@code fw}. It leaves alone a
 * place over a date without one, and several words, which say to whom the letter goes.
 */
final class Letterheads implements Pass<List<Page>> {
  private static final int LONGEST = 40;

  /** It stands in the first so many lines. */
  private static final int HEAD = 4;

  /** The place before the date: words and a comma. */
  private static final Pattern PLACE =
      Pattern.compile("(?U)\\p{Lu}[\\p{L} .’'-]{1,30}, ?.*\\d{4}.*");

  private static final Pattern NUMBERED =
      Pattern.compile("(?U)\\p{L}.*[\\s.°º](?:\\d+|[IVXLC]+)\\.?");

  private final HeadReader reader;

  Letterheads(HeadReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    Set<String> known = pages.isEmpty() ? Set.of() : known(pages.get(0).lines());
    if (known.isEmpty()) {
      return pages;
    }
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines());
      for (int i = 0; i < lines.size(); i++) {
        boolean over = i == 0 || i + 1 < lines.size() && isDated(lines.get(i + 1).toString());
        if (over && known.contains(folded(lines.get(i).toString()))) {
          lines.set(i, lines.get(i).withZone(Zone.RUNNING_HEAD));
        }
      }
      done.add(page.withLines(lines));
    }
    return done;
  }

  private Set<String> known(List<Line> lines) {
    Set<String> known = new HashSet<>();
    for (int i = 1; i < Math.min(HEAD, lines.size() - 1); i++) {
      String text = lines.get(i).toString();
      if (Sentences.isCapitals(text)
          && text.length() <= LONGEST
          && text.chars().allMatch(Character::isLetter) // several words are an addressee
          && NUMBERED.matcher(lines.get(i - 1).toString()).matches()
          && isDated(lines.get(i + 1).toString())) {
        known.add(folded(text));
      }
    }
    return known;
  }

  private boolean isDated(String line) {
    return PLACE.matcher(line).matches() && reader.hasMonth(line);
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
