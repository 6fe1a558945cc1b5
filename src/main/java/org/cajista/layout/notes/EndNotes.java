package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.lang.Sentences;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Sets down the notes at the end of a chapter or of the text: from a line such as <i>Notas</i> over
 * a numbered line, or over a chapter's title and one, up to the next chapter's heading, over all
 * pages between. The line itself is left out, for its notes go to where they are called. It leaves
 * alone such a heading over anything but a numbered line.
 */
public final class EndNotes implements Pass<List<Page>> {
  private static final int LONGEST_TITLE = 70;
  private static final int LONGEST = 80;

  /** Before the first note: a part of a book may begin with any number. */
  private static final int ANY = -1;

  /** What may stand around the words of a heading. */
  private static final Pattern EDGES = Pattern.compile("[.:*#\\s]+$|^[*#\\s]+");

  private final TextLanguages languages;

  public EndNotes(TextLanguages languages) {
    this.languages = languages;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    boolean inNotes = false;
    int last = ANY;
    for (int p = 0; p < pages.size(); p++) {
      List<Line> lines = new ArrayList<>();
      for (int i = 0; i < pages.get(p).lines().size(); i++) {
        Line line = pages.get(p).lines().get(i);
        if (line.zone() != Zone.BODY) {
          lines.add(line);
        } else if (isHeading(line) && headsNotes(pages, p, i)
            || inNotes && isChapterOf(line, next(pages, p, i), last)) {
          last = inNotes ? last : ANY;
          inNotes = true;
          report.edit(new Edit(line.text().span(), line.toString(), "", "note-heading"));
        } else {
          boolean opens = opensChapter(line) || isTop(pages.get(p), i) && isTitle(pages, p, i);
          inNotes &= !opens;
          last = NoteSigns.leading(line.text()).map(NoteSigns.Sign::number).orElse(last);
          lines.add(inNotes ? line.withZone(Zone.NOTES) : line);
        }
      }
      done.add(pages.get(p).withLines(lines));
    }
    return done;
  }

  private static boolean isEdge(char c) {
    return ".:*#".indexOf(c) >= 0 || Character.isWhitespace(c);
  }

  private boolean isHeading(Line line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    String whole = line.toString();
    boolean edge = isEdge(whole.charAt(0)) || isEdge(whole.charAt(whole.length() - 1));
    String text = edge ? EDGES.matcher(whole).replaceAll("") : whole;
    return languages.merged(WordList.NOTE_HEADINGS).containsAnyCase(text);
  }

  /** A numbered line, or the heading of a chapter over one. */
  private boolean headsNotes(List<Page> pages, int p, int i) {
    Optional<Line> next = next(pages, p, i);
    if (next.isEmpty()) {
      return false;
    }
    int page = p;
    int at = i + 1;
    while (at >= pages.get(page).lines().size() || pages.get(page).lines().get(at) != next.get()) {
      at++;
      if (at >= pages.get(page).lines().size()) {
        page++;
        at = 0;
      }
    }
    return isChapterOf(next.get(), next(pages, page, at), ANY) || isNumbered(next);
  }

  /**
   * Whether a line among the notes only says to which chapter the next ones belong: it stands
   * apart, is short, and over the first note of a count; or names a chapter, and the count goes on.
   *
   * @param last the number of the note before; {@link #ANY} over the first of all
   */
  private boolean isChapterOf(Line line, Optional<Line> next, int last) {
    String text = line.toString();
    boolean named =
        List.of(text.split("[\\s.:]+")).stream()
            .anyMatch(languages.merged(WordList.HEADINGS)::containsAnyCase);
    boolean first =
        next.filter(one -> one.blanksBefore() > 0)
            .flatMap(one -> NoteSigns.leading(one.text()))
            .filter(
                sign -> sign.number() == 1 || named && (last == ANY || sign.number() == last + 1))
            .isPresent();
    boolean title = opensChapter(line) || !Sentences.ends(text);
    return first && title && text.length() <= LONGEST_TITLE && line.blanksBefore() > 0;
  }

  private static boolean isTop(Page page, int i) {
    return page.lines().subList(0, i).stream().noneMatch(line -> line.zone() == Zone.BODY);
  }

  /** Whether a page's first line is a chapter's title: no sentence, and what follows is apart. */
  private boolean isTitle(List<Page> pages, int p, int i) {
    Line line = pages.get(p).lines().get(i);
    return !Sentences.ends(line.text())
        && next(pages, p, i).filter(next -> next.blanksBefore() > 0).isPresent()
        && isTitle(line);
  }

  private boolean opensChapter(Line line) {
    return line.blanksBefore() > 0 && isTitle(line);
  }

  private boolean isTitle(Line line) {
    if (line.text().length() >= 90) {
      return false;
    }
    String text = line.toString();
    String first = text.split("\\s+", 2)[0];
    return (Sentences.isCapitals(text)
        || Sentences.isRoman(text)
        || languages.merged(WordList.HEADINGS).contains(first));
  }

  private static boolean isNumbered(Optional<Line> line) {
    return line.filter(found -> NoteSigns.leading(found.text()).isPresent()).isPresent();
  }

  /** The line of the running text after the one at {@code i} of page {@code p}. */
  private static Optional<Line> next(List<Page> pages, int p, int i) {
    int from = i + 1;
    for (Page page : pages.subList(p, pages.size())) {
      for (Line line : page.lines().subList(from, page.lines().size())) {
        if (line.zone() == Zone.BODY) {
          return Optional.of(line);
        }
      }
      from = 0;
    }
    return Optional.empty();
  }
}
