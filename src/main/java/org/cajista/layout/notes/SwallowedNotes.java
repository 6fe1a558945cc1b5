package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.model.Ending;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Parts notes that stand on one line: {@code 1 The vicar. 2 John Pike.} It begins a note inside a
 * line only where its number is the next one, the page calls it, and no line begins with it.
 */
public final class SwallowedNotes implements Pass<List<Page>> {

  private static final Pattern NEXT =
      Pattern.compile(
          "(?<=[.!?…»”\"')\\]])(?:\\s+[—–-])?\\s+(?<sign>[(\\[]?(?<n>\\d{1,3})[.)\\]]?)"
              + "\\s?(?=[\\p{Lu}«“\"'¿¡(])");

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    Set<String> open = new HashSet<>(); // what has been called and no note begun
    for (Page page : pages) {
      Set<String> begun = new HashSet<>();
      for (Line line : page.lines()) {
        if (line.zone() == Zone.BODY) {
          open.addAll(NoteSigns.calls(line.text()));
        } else if (line.zone() == Zone.NOTE_START) {
          NoteSigns.leading(line.text()).ifPresent(sign -> begun.add(sign.label()));
        }
      }
      open.removeAll(begun);
      done.add(open.isEmpty() || begun.isEmpty() ? page : page.withLines(read(page.lines(), open)));
    }
    return done;
  }

  private static List<Line> read(List<Line> lines, Set<String> open) {
    List<Line> read = new ArrayList<>(lines.size());
    int number = 0; // of the note in which we are
    for (Line line : lines) {
      Line rest = line;
      if (line.zone() == Zone.NOTE_START) {
        number = NoteSigns.leading(line.text()).map(NoteSigns.Sign::number).orElse(0);
      }
      int from = 0;
      while (rest.zone().isNote() && number > 0) {
        Matcher next = NEXT.matcher(rest.toString());
        if (!next.find(from)) {
          break;
        }
        if (!next.group("n").equals(String.valueOf(number + 1)) || !open.remove(next.group("n"))) {
          from = next.end();
          continue;
        }
        number++;
        read.add(rest.withText(rest.text().subSequence(0, next.start())).withEnding(Ending.SPACE));
        rest =
            rest.withText(rest.text().from(next.start("sign")))
                .withZone(Zone.NOTE_START)
                .withBlanksBefore(0);
        from = 0;
      }
      read.add(rest);
    }
    return read;
  }
}
