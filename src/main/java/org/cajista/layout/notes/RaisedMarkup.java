package org.cajista.layout.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Traced;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Reads raised figures that a program wrote as markup: {@code $^{3}$}, <code>${ }^{3}$</code>,
 * {@code [^3]}, {@code ^3}, {@code <sup>3</sup>} → {@code ³}. A raised letter after a number is an
 * ordinal: {@code 2.$^{a}$} → {@code 2.ª}. It leaves alone a caret that stands before nothing.
 */
public final class RaisedMarkup implements Pass<List<Page>> {
  private static final Pattern RAISED =
      Pattern.compile(
          "(?<blank> ?)(?:"
              + "\\$ ?(?:\\{ ?\\} ?)?\\^ ?\\{? ?(?:\\\\text ?\\{ ?)?(?<tex>[\\d*†‡§]{1,3}|[a-zªº]{1,3}) ?"
              + "\\}? ?\\}? ?\\$"
              + "|\\[\\^(?<md>\\d{1,3}|[*†‡])\\](?<colon>:?)"
              + "|<sup>(?<html>[\\d*†‡]{1,3}|[a-zªº]{1,3})</sup>"
              + "|\\^(?<pandoc>[\\d*†‡]{1,3}|[a-zªº]{1,3})\\^"
              + "|\\^\\{?(?<caret>\\d{1,3}|[*†‡])\\}?(?!\\w))");

  private static final String FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      List<Line> lines = new ArrayList<>();
      for (Line line : page.lines()) {
        String text = line.toString();
        boolean may = text.indexOf('^') >= 0 || text.contains("<sup>");
        lines.add(may ? line.withText(read(line.text(), report)) : line);
      }
      done.add(page.withLines(lines));
    }
    return done;
  }

  private static Traced read(Traced text, Report report) {
    Traced.Builder read = new Traced.Builder();
    Matcher raised = RAISED.matcher(text);
    int at = 0;
    while (raised.find()) {
      // a sign that heads a line heads a note; else it goes with the blank before it
      int start = raised.start() == 0 ? raised.end("blank") : raised.start();
      String sign = sign(raised);
      boolean letter = Character.isLetter(sign.charAt(0));
      char before = start > 0 ? text.charAt(start - 1) : ' ';
      if (letter && !Character.isDigit(before) && before != '.' && before != '°') {
        continue;
      }
      read.append(text.subSequence(at, start));
      String after = letter ? ordinal(sign) : figures(sign);
      for (int i = 0; i < after.length(); i++) {
        read.append(after.charAt(i), text.origin(start));
      }
      Traced markup = text.subSequence(start, raised.end());
      report.edit(new Edit(markup.span(), markup.toString(), after, "raised-markup"));
      at = raised.end();
    }
    return at == 0 ? text : read.append(text.from(at)).build();
  }

  private static String sign(Matcher raised) {
    for (String group : List.of("tex", "md", "html", "pandoc", "caret")) {
      if (raised.group(group) != null) {
        return raised.group(group);
      }
    }
    throw new IllegalStateException("no sign in " + raised.group());
  }

  private static String ordinal(String letters) {
    return switch (letters) {
      case "a" -> "ª";
      case "o" -> "º";
      default -> letters;
    };
  }

  private static String figures(String sign) {
    StringBuilder figures = new StringBuilder();
    for (char c : sign.toCharArray()) {
      figures.append(Character.isDigit(c) ? FIGURES.charAt(c - '0') : c);
    }
    return figures.toString();
  }
}
