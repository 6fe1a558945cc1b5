package org.cajista.lang;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.cajista.report.Diagnostic;

/** Checks the lines of a file that is not a list of forms. */
final class LineCheck {
  private static final Pattern STEP = Pattern.compile("--\\s+\\d");
  private static final Pattern STEM = Pattern.compile("[^\\t]*\\S[^\\t]*(\\t[^\\t]*)?");
  private static final Pattern EXAMPLE = Pattern.compile("= .+ -> .*");
  private static final Pattern CHOICES =
      Pattern.compile("[^|]*[^|\\s][^|]*(\\|[^|]*[^|\\s][^|]*)*");

  private LineCheck() {}

  /** Reports each line that cannot be read. */
  static void check(WordList list, ListFile file, Consumer<Diagnostic> faults) {
    boolean step = false;
    for (ListFile.Row row : file.rows()) {
      String text = row.text();
      step |= STEP.matcher(text).matches();
      boolean readable = list == WordList.STEMS ? isStem(text, step) : isDate(text);
      if (!row.takesAway() && !readable) {
        faults.accept(file.fault(row, "language.notation", text).diagnostic());
      }
    }
  }

  /** True for a step, for endings below one, and for examples. */
  private static boolean isStem(String text, boolean step) {
    if (text.startsWith("--")) {
      return STEP.matcher(text).matches();
    }
    boolean example = text.startsWith("= ") || text.startsWith("! ");
    return example || step && STEM.matcher(text).matches();
  }

  /** True for an example, and for a pattern with closed brackets and existing slots. */
  private static boolean isDate(String text) {
    if (text.startsWith("=")) {
      return EXAMPLE.matcher(text).matches();
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{' || c == '(') {
        int end = text.indexOf(c == '{' ? '}' : ')', i);
        if (end < 0 || !isPart(c, text.substring(i + 1, end))) {
          return false;
        }
        i = end;
      }
    }
    return true;
  }

  private static boolean isPart(char bracket, String inner) {
    return bracket == '{' ? DateSlot.isName(inner) : CHOICES.matcher(inner).matches();
  }
}
