package org.cajista.report.encoding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.model.Edit;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.report.Position;
import org.cajista.report.Report;

/**
 * The changes of one rule.
 *
 * @param rule the name of the rule, such as {@code hyphen}
 * @param count the number of changes
 * @param examples up to five examples from top to bottom; different ones are preferred
 */
public record RuleEdits(String rule, int count, List<Example> examples) implements Serializable {
  private static final int EXAMPLES = 5;
  private static final int AROUND = 30;

  /**
   * One change.
   *
   * @param at the place in the source
   * @param before the text of the source
   * @param after the reading text that replaces it
   * @param context the source with the words around the change, on one line
   */
  public record Example(Position at, String before, String after, String context)
      implements Serializable {
    /** Checks the arguments. */
    public Example {
      Objects.requireNonNull(at);
      Objects.requireNonNull(before);
      Objects.requireNonNull(after);
      Objects.requireNonNull(context);
    }
  }

  /** Checks the arguments and copies the list. */
  public RuleEdits {
    Objects.requireNonNull(rule);
    examples = List.copyOf(examples);
  }

  /** Returns the edits of {@code report} by rule, sorted by the names of the rules. */
  static List<RuleEdits> of(Source source, Report report) {
    Map<String, List<Edit>> byRule = new TreeMap<>();
    report
        .edits()
        .forEach(edit -> byRule.computeIfAbsent(edit.rule(), any -> new ArrayList<>()).add(edit));
    List<RuleEdits> all = new ArrayList<>();
    byRule.forEach(
        (rule, edits) -> all.add(new RuleEdits(rule, edits.size(), examples(source, edits))));
    return all;
  }

  /** Chooses different examples first, then repeated ones if there is room. */
  private static List<Example> examples(Source source, List<Edit> edits) {
    edits.sort(Comparator.comparingInt(edit -> edit.span().start()));
    Set<List<String>> seen = new HashSet<>();
    List<Edit> chosen = new ArrayList<>();
    List<Edit> again = new ArrayList<>();
    for (Edit edit : edits) {
      (seen.add(List.of(edit.before(), edit.after())) ? chosen : again).add(edit);
    }
    chosen.addAll(again);
    return chosen.stream()
        .limit(EXAMPLES)
        .sorted(Comparator.comparingInt(edit -> edit.span().start()))
        .map(edit -> example(source, edit))
        .toList();
  }

  private static Example example(Source source, Edit edit) {
    return new Example(
        Position.of(source, edit.span().start()),
        edit.before(),
        edit.after(),
        context(source.text(), edit.span()));
  }

  /** Returns whole words if possible: a word that is cut in the middle looks like an error. */
  private static String context(String text, Span span) {
    int start = Math.max(0, span.start() - AROUND);
    while (start > 0 && start < span.start() && !blank(text, start - 1)) {
      start++;
    }
    int end = Math.min(text.length(), span.end() + AROUND);
    while (end < text.length() && end > span.end() && !blank(text, end)) {
      end--;
    }
    if (start == span.start() || end == span.end()) {
      // the changed word itself is never cut
      start = wordStart(text, start);
      end = wordEnd(text, end);
    }
    return text.substring(start, end).replaceAll("\\s+", " ").strip();
  }

  private static int wordStart(String text, int from) {
    int start = from;
    while (start > 0 && from - start < 2 * AROUND && !blank(text, start - 1)) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < 2 * AROUND && !blank(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean blank(String text, int at) {
    return Character.isWhitespace(text.charAt(at));
  }
}
