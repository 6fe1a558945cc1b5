package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.lang.NoteSigns;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Zone;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads the numbers of notes of which a figure came out as a letter: {@code l2 Archivo} is note 12
 * where the text over it calls 12, no line begins with 12, and note 11 or 13 stands beside it.
 */
public final class MisreadNumbers implements Pass<List<Page>> {
  private static final String LETTERS = "lI|iOoSsBZz";
  private static final String FIGURES = "11110055822";

  private static final Pattern NUMBER =
      Pattern.compile("([" + LETTERS + "\\d]{1,3})(?=[.)]?\\s+[\\p{Lu}«“\"¿¡(])");

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      done.add(read(page, report));
    }
    return done;
  }

  private static Page read(Page page, Report report) {
    Map<Integer, Integer> numbers = new HashMap<>(); // by line, what its head may be
    Set<Integer> misread = new HashSet<>();
    Set<Integer> sure = new HashSet<>();
    for (int i = 0; i < page.lines().size(); i++) {
      Line line = page.lines().get(i);
      Optional<NoteSigns.Sign> sign = NoteSigns.leading(line.text());
      if (line.zone() != Zone.BODY && !line.zone().isNote()) {
        continue;
      }
      if (sign.isPresent()) {
        numbers.put(i, sign.get().number());
        sure.add(sign.get().number());
        continue;
      }
      Matcher head = NUMBER.matcher(line.text());
      if (head.lookingAt()) {
        numbers.put(i, number(head.group()));
        misread.add(i);
      }
    }
    if (misread.isEmpty()) {
      return page;
    }
    Set<String> called = new HashSet<>();
    List<Line> lines = new ArrayList<>(page.lines());
    for (int i = 0; i < lines.size(); i++) {
      int number = numbers.getOrDefault(i, 0);
      boolean beside = numbers.containsValue(number - 1) || numbers.containsValue(number + 1);
      if (misread.contains(i)
          && beside
          && !sure.contains(number)
          && called.contains(String.valueOf(number))) {
        lines.set(i, replaced(lines.get(i), number, report));
        sure.add(number);
      }
      called.addAll(NoteSigns.calls(page.lines().get(i).text()));
    }
    return page.withLines(lines);
  }

  private static int number(String head) {
    StringBuilder figures = new StringBuilder(head);
    for (int i = 0; i < head.length(); i++) {
      int letter = LETTERS.indexOf(head.charAt(i));
      figures.setCharAt(i, letter < 0 ? head.charAt(i) : FIGURES.charAt(letter));
    }
    return Integer.parseInt(figures.toString());
  }

  private static Line replaced(Line line, int number, Report report) {
    Matcher head = NUMBER.matcher(line.text());
    if (!head.lookingAt()) {
      return line;
    }
    String sign = String.valueOf(number);
    report.edit(new Edit(line.text().span(0, head.end()), head.group(), sign, "note-sign"));
    return line.withText(line.text().replace(0, head.end(), sign));
  }
}
