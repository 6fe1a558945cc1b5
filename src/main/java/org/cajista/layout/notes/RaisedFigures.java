package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Glues a raised figure that the extraction set on a line of its own to the word before it.
 *
 * <p>{@code la federación} / {@code 3} / {@code . Después} → {@code la federación3} / {@code .
 * Después}; or to the note under it, {@code 3} / {@code La primera, de 1871} → {@code 3 La primera,
 * de 1871}, where the page has called it before. It leaves alone a figure at the edge of a page,
 * which is a folio, one after a blank line in dense text, which numbers a section, one to which
 * dots lead, and three stars between two sentences, which part the text, unless two stars call a
 * note on the page.
 */
public final class RaisedFigures implements Pass<List<Page>> {
  private static final Pattern FIGURE =
      Pattern.compile("\\d{1,3}\\*?|[¹²³⁰⁴-⁹]{1,3}|\\*{1,3}|[†‡]");

  /** Dots that lead to the page number of an entry, which did not find room on the line. */
  private static final Pattern LEADER = Pattern.compile("(?:\\. ?){3,}$|…{2,}$");

  private static final String ASTERISM = "***";

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      done.add(page.withLines(glue(page.lines())));
    }
    return done;
  }

  private static List<Line> glue(List<Line> lines) {
    if (lines.stream().noneMatch(line -> FIGURE.matcher(line.text()).matches())) {
      return lines;
    }
    List<Line> glued = new ArrayList<>(lines.size());
    Set<String> called = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (headsNote(lines, i, called)) {
        Line note = lines.get(++i);
        Traced text = line.text().concat(Traced.untraced(" ")).concat(note.text());
        glued.add(line.withText(text).withEnding(note.ending()));
        continue;
      }
      NoteSigns.glued(line.text()).forEach(sign -> called.add(sign.label()));
      if (!glued.isEmpty() && isRaised(lines, i)) {
        called.add(line.toString());
        Line word = glued.remove(glued.size() - 1);
        glued.add(
            word.withText(word.text().concat(line.text()))
                .withEnding(goesOn(lines, i) ? Ending.JOIN : Ending.SPACE));
      } else if (i > 0 && isRaised(lines, i - 1)) {
        glued.add(line.withBlanksBefore(0));
      } else {
        glued.add(line);
      }
    }
    return glued;
  }

  /**
   * Whether the figure alone on its line has been called on its page before, and stands over the
   * first line of its note: between two sentences, with no blank line under it.
   */
  private static boolean headsNote(List<Line> lines, int i, Set<String> called) {
    Line line = lines.get(i);
    return i > 0
        && i < lines.size() - 1
        && line.zone() == Zone.BODY
        && called.contains(line.toString())
        && !partsText(lines, i)
        && FIGURE.matcher(line.text()).matches()
        && (line.blanksBefore() > 0 || Sentences.ends(lines.get(i - 1).text()))
        && lines.get(i + 1).zone() == Zone.BODY
        && lines.get(i + 1).blanksBefore() == 0
        && Sentences.begins(lines.get(i + 1).text())
        && !FIGURE.matcher(lines.get(i + 1).text()).matches();
  }

  /**
   * True if line {@code i} is a figure that is no page number: the sentence goes on after it with a
   * sign, or the same figure stands alone inside the page, too, as call and note do.
   */
  public static boolean mayStand(List<Line> lines, int i) {
    String text = lines.get(i).toString();
    if (i == 0 || i + 1 == lines.size() || !FIGURE.matcher(text).matches()) {
      return false;
    }
    return goesOn(lines, i)
        || lines.subList(1, lines.size() - 1).stream()
                .filter(line -> line.toString().equals(text))
                .count()
            > 1;
  }

  private static boolean goesOn(List<Line> lines, int i) {
    return ".,;:!?)»”…".indexOf(lines.get(i + 1).text().charAt(0)) >= 0;
  }

  private static boolean isRaised(List<Line> lines, int i) {
    return i > 0
        && i < lines.size() - 1
        && lines.get(i).zone() == Zone.BODY
        && lines.get(i - 1).zone() == Zone.BODY
        && lines.get(i).blanksBefore() == 0
        && FIGURE.matcher(lines.get(i).text()).matches()
        && !partsText(lines, i)
        && !LEADER.matcher(lines.get(i - 1).text()).find()
        && Character.isLetter(lastLetterOrSign(lines.get(i - 1).text()));
  }

  private static boolean partsText(List<Line> lines, int i) {
    return lines.get(i).toString().equals(ASTERISM)
        && Sentences.ends(lines.get(i - 1).text())
        && Sentences.begins(lines.get(i + 1).text())
        && lines.stream().noneMatch(line -> line.toString().matches("\\*\\*(?!\\*).*"))
        && lines.stream()
            .flatMap(line -> NoteSigns.glued(line.text()).stream())
            .noneMatch(sign -> sign.label().equals("**"));
  }

  /**
   * The last character that is not a closing sign: a figure is raised after a word, not a number.
   */
  private static char lastLetterOrSign(CharSequence text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return ' ';
  }
}
