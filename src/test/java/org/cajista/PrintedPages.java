package org.cajista;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Prints a text as the pages of a book, in one of several manners: the way back from page text, for
 * tests. A note stands in the text in double braces, where it is called; a heading begins with
 * {@link #HEADING}.
 */
final class PrintedPages {
  /** The sign before a heading, which is not printed. */
  static final String HEADING = "== ";

  private static final int LINES = 18;
  private static final Pattern NOTE = Pattern.compile("\\{\\{(.*?)}}");
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  /**
   * How a book looks.
   *
   * @param call how a note is called in the text; {@code #} is its number
   * @param sign what stands before the note
   * @param indent how far a paragraph's first line is set in
   * @param restart whether the numbers begin again on each page
   * @param blank whether white space stands over the notes
   * @param head whether pages have running heads; else the number stands at the foot
   * @param spaced whether a blank line stands after each line
   */
  record Manner(
      String call,
      String sign,
      int indent,
      boolean restart,
      boolean blank,
      boolean head,
      boolean spaced) {

    private String number(String form, int number) {
      String figures = String.valueOf(number);
      return form.replace("#", figures)
          .replace("^", String.valueOf(SUPERSCRIPTS.charAt(number % SUPERSCRIPTS.length())));
    }
  }

  private final Manner manner;
  private final int width;
  private final StringBuilder pages = new StringBuilder();
  private List<String> text = new ArrayList<>();
  private List<String> notes = new ArrayList<>();
  private int page = 1;
  private int number;

  private PrintedPages(Manner manner, int width) {
    this.manner = manner;
    this.width = width;
  }

  /** The pages of {@code paragraphs}, with form feeds between them. */
  static String of(List<String> paragraphs, Manner manner, int width) {
    PrintedPages printed = new PrintedPages(manner, width);
    for (String paragraph : paragraphs) {
      boolean heading = paragraph.startsWith(HEADING);
      printed.space(heading);
      printed.print(heading ? paragraph.substring(HEADING.length()) : paragraph);
      printed.space(heading);
    }
    while (!printed.text.isEmpty() || !printed.notes.isEmpty()) {
      printed.turn();
    }
    return printed.pages.toString();
  }

  /** White space over and under a heading; where all lines have it, it would not be seen. */
  private void space(boolean heading) {
    if (heading && !manner.spaced && !text.isEmpty()) {
      text.add("");
    }
  }

  private void print(String paragraph) {
    String rest = paragraph;
    boolean first = true;
    while (!rest.isEmpty()) {
      if (text.size() + Math.min(notes.size(), LINES / 2) >= LINES) {
        turn();
      }
      StringBuilder line = new StringBuilder(" ".repeat(first ? manner.indent : 0));
      List<String> called = new ArrayList<>();
      while (!rest.isEmpty()) {
        int end = wordEnd(rest);
        String word = rest.substring(0, end);
        String shown = NOTE.matcher(word).replaceAll("");
        if (line.toString().isBlank() || line.length() + 1 + shown.length() <= width) {
          line.append(line.toString().isBlank() ? "" : " ");
          line.append(NOTE.matcher(word).replaceAll(note -> call(note, called)));
          rest = rest.substring(Math.min(rest.length(), end + 1));
        } else {
          break;
        }
      }
      text.add(line.toString());
      called.forEach(this::setNote);
      first = false;
    }
  }

  private String call(MatchResult note, List<String> called) {
    number++;
    called.add(manner.number(manner.sign, number) + note.group(1));
    return manner.number(manner.call, number);
  }

  private static char after(String text, int i) {
    return i + 1 < text.length() ? text.charAt(i + 1) : ' ';
  }

  /** A word ends at a blank that does not stand in a note, nor where a line may not break. */
  private static int wordEnd(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean glued = i > 0 && text.charAt(i - 1) == '«' || "»;:?!".indexOf(after(text, i)) >= 0;
      if (c == ' ' && depth == 0 && !glued) {
        return i;
      }
    }
    return text.length();
  }

  private void setNote(String note) {
    StringBuilder line = new StringBuilder();
    for (String word : note.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width + 8) {
        notes.add(line.toString());
        line = new StringBuilder();
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    notes.add(line.toString());
  }

  private void turn() {
    List<String> lines = new ArrayList<>();
    if (manner.head && page > 1) {
      lines.add(page % 2 == 0 ? page + " THE KNOTS" : "THE KNOTS " + page);
      lines.add("");
    }
    lines.addAll(text);
    int room = Math.max(2, LINES + 4 - text.size());
    List<String> set = notes.subList(0, Math.min(room, notes.size()));
    if (manner.blank && !set.isEmpty()) {
      lines.add("");
    }
    lines.addAll(set);
    if (!manner.head) {
      lines.add("");
      lines.add(" ".repeat(width / 2) + page);
    }
    pages.append(page > 1 ? "\f" : "");
    for (String line : lines) {
      pages.append(line).append(manner.spaced && !line.isEmpty() ? "\n\n" : "\n");
    }
    notes = new ArrayList<>(notes.subList(set.size(), notes.size()));
    text = new ArrayList<>();
    page++;
    number = manner.restart ? 0 : number;
  }
}
