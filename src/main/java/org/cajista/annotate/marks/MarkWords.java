package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.lang.Language;

/**
 * The words that editors use in their marks, by class, from {@code lang/CODE/marks.txt} of the
 * document's language and of the others that ship. A form may be of several words.
 */
final class MarkWords {

  private final Map<String, Map<String, String>> classes = new HashMap<>();

  MarkWords(Language main) {
    Set<String> codes = new LinkedHashSet<>(List.of(main.code()));
    codes.addAll(Language.SHIPPED);
    for (String code : codes) {
      for (String line : Language.of(code).lines("marks")) {
        String[] fields = line.split("\t");
        String value = fields.length > 2 ? fields[2].strip() : "";
        classes
            .computeIfAbsent(fields[1].strip(), key -> new HashMap<>())
            .putIfAbsent(fields[0].strip().toLowerCase(Locale.ROOT), value);
      }
    }
  }

  private Map<String, String> forms(String className) {
    return classes.getOrDefault(className, Map.of());
  }

  /** Whether {@code word} is of a class, in any case. */
  boolean is(String className, String word) {
    return forms(className).containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The value of {@code word} in a class. */
  Optional<String> value(String className, String word) {
    return Optional.ofNullable(forms(className).get(word.toLowerCase(Locale.ROOT)));
  }

  /** Whether there is a verb among the words that says something of another thing. */
  boolean speaks(List<String> said) {
    return said.stream().anyMatch(word -> is("verb", word));
  }

  /** How long the form of a class is with which {@code text} begins; 0 where it does not. */
  int startLength(String className, String text) {
    int longest = 0;
    String lower = text.substring(0, Math.min(text.length(), 80)).toLowerCase(Locale.ROOT);
    for (String form : forms(className).keySet()) {
      boolean starts = form.length() > longest && lower.startsWith(form);
      if (starts && isBoundary(lower, form.length())) {
        longest = form.length();
      }
    }
    return longest;
  }

  /** Where the first form of a class stands in {@code text}, as words; -1 where none does. */
  int find(String className, String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int first = -1;
    for (String form : forms(className).keySet()) {
      int at = lower.indexOf(form);
      while (at >= 0 && !(isBoundary(lower, at) && isBoundary(lower, at + form.length()))) {
        at = lower.indexOf(form, at + 1);
      }
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /** Whether a form of a class signs {@code text}: {@code Tr.: …}, {@code … (Ed.)}. */
  boolean signs(String className, String text) {
    String lower = text.strip().replaceFirst("[)\\]]+$", "").toLowerCase(Locale.ROOT);
    for (String form : forms(className).keySet()) {
      boolean whole = lower.equals(form);
      boolean first = lower.startsWith(form) && lower.startsWith(":", form.length());
      boolean last = lower.endsWith(form) && isApart(lower, lower.length() - form.length());
      if (whole || first || last) {
        return true;
      }
    }
    return false;
  }

  /** Whether a dash or a bracket stands before {@code at}. */
  private static boolean isApart(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return !before.isEmpty() && "([—–-".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0
        || at >= text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  /** The words of a text, without signs. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }
}
