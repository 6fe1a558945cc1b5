package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads the marks of Distributed Proofreaders and Project Gutenberg: {@code [Footnote A: Text.]} →
 * a note, {@code [Sidenote: Text.]} → a side note, {@code eve-*} / {@code *ning} → a word that the
 * page divides. It leaves alone other brackets.
 */
final class ProofreadersMarks implements Pass<List<Page>> {
  private static final String RULE = "proofreading";

  /** A note in brackets is no longer than this, in lines. */
  private static final int LONGEST = 200;

  private static final Pattern DIVIDED = Pattern.compile(".*\\p{L}-\\*");
  private static final Pattern GOES_ON = Pattern.compile("\\*\\p{L}.*");
  private static final Pattern END = Pattern.compile("\\]\\*?$");

  private final Pattern note;
  private final Pattern side;

  ProofreadersMarks(TextLanguages languages) {
    String notes = languages.merged(WordList.NOTE_MARKS).alternatives();
    String sides = languages.merged(WordList.SIDE_NOTE_MARKS).alternatives();
    note =
        Pattern.compile(
            "(?<goes>\\*?)\\[(?:" + notes + ")(?: (?<n>\\d{1,3}|\\p{L}|[*†‡§]))?: *(?=\\S)");
    side = Pattern.compile("\\*?\\[(?:" + sides + "): *(?=\\S)");
  }

  /** A block in brackets on a page: its lines, the zone of the first, and its sign. */
  private record Bracket(int end, Zone first, Zone rest, int opening, String sign) {}

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    boolean divided = false;
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>(page.lines());
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        boolean bracket = line.text().length() > 2 && "*[".indexOf(line.text().charAt(0)) >= 0;
        if (bracket && line.zone() == Zone.BODY) {
          Optional<Bracket> found = bracket(lines, i);
          if (found.isPresent()) {
            read(lines, i, found.get(), report);
            i = found.get().end;
            continue;
          }
        }
        if (divided && GOES_ON.matcher(line.toString()).matches()) {
          lines.set(i, line.withText(without(line.text(), 0, 1, report)));
        }
        divided = line.zone() == Zone.BODY && isDivided(line.toString());
        if (divided) {
          int last = line.text().length();
          lines.set(i, line.withText(without(line.text(), last - 1, last, report)));
        }
      }
      done.add(page.withLines(lines));
    }
    return done;
  }

  private static boolean isDivided(String line) {
    return line.endsWith("-*") && DIVIDED.matcher(line).matches();
  }

  /** The note that begins with a line; none where it does not, or where nothing closes it. */
  private Optional<Bracket> bracket(List<Line> lines, int at) {
    Traced text = lines.get(at).text();
    Matcher foot = note.matcher(text);
    Matcher margin = side.matcher(text);
    int end = end(lines, at);
    if (end >= 0 && foot.lookingAt()) {
      String sign = Optional.ofNullable(foot.group("n")).map(n -> "[" + n + "] ").orElse("");
      boolean goesOn = !foot.group("goes").isEmpty();
      Zone first = goesOn ? Zone.NOTES : Zone.NOTE_START;
      return Optional.of(new Bracket(end, first, Zone.NOTES, foot.end(), goesOn ? "" : sign));
    }
    return end >= 0 && margin.lookingAt()
        ? Optional.of(new Bracket(end, Zone.SIDE_NOTE, Zone.SIDE_NOTE, margin.end(), ""))
        : Optional.empty();
  }

  /** The line that closes the bracket which a line opens; -1 where none does. */
  private static int end(List<Line> lines, int from) {
    int depth = 0;
    for (int i = from; i < lines.size() && i < from + LONGEST; i++) {
      Traced text = lines.get(i).text();
      for (int k = 0; k < text.length(); k++) {
        depth += text.charAt(k) == '[' ? 1 : text.charAt(k) == ']' ? -1 : 0;
      }
      if (depth <= 0) {
        return END.matcher(text).find() ? i : -1;
      }
    }
    return -1;
  }

  private static void read(List<Line> lines, int from, Bracket bracket, Report report) {
    for (int i = from; i <= bracket.end; i++) {
      Traced text = lines.get(i).text();
      if (i == bracket.end) {
        Matcher end = END.matcher(text);
        text = end.find() ? without(text, end.start(), text.length(), report) : text;
      }
      if (i == from) {
        Traced opening = text.subSequence(0, bracket.opening);
        report.edit(new Edit(opening.span(), opening.toString(), bracket.sign, RULE));
        text = text.replace(0, bracket.opening, bracket.sign);
      }
      Line line = lines.get(i).withText(text).withZone(i == from ? bracket.first : bracket.rest);
      // a note that goes on does so in its sentence
      lines.set(i, i == from && line.zone() == Zone.NOTES ? line.withBlanksBefore(0) : line);
    }
  }

  private static Traced without(Traced text, int from, int to, Report report) {
    Traced gone = text.subSequence(from, to);
    report.edit(new Edit(gone.span(), gone.toString(), "", RULE));
    return text.subSequence(0, from).concat(text.from(to));
  }
}
