package org.cajista.publish.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.WordList;

/**
 * Reduces the forms of a word to a common stem, by rules: {@code prisioneras}, {@code prisionero} →
 * {@code prisioner}. The rules are data ({@code lang/<code>/text/stems.txt}), because the browser
 * applies the same rules to the query.
 *
 * <p>A step replaces the longest of its endings that leaves enough letters. The steps are applied
 * one after the other. A stem is a key, not a word.
 *
 * @param steps the steps in order; empty for a language without rules, whose words stay whole
 */
record Stems(List<Step> steps) {

  /**
   * One step.
   *
   * @param least the smallest number of letters before the ending
   * @param endings each ending and its replacement
   */
  record Step(int least, Map<String, String> endings) {}

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  Stems {
    steps = List.copyOf(steps);
  }

  /** Returns the rules of {@code language}. */
  static Stems of(Language language) {
    List<Step> steps = new ArrayList<>();
    for (String line : language.lines(WordList.STEMS)) {
      if (line.startsWith("--")) {
        steps.add(new Step(Integer.parseInt(line.substring(2).strip()), new LinkedHashMap<>()));
      } else if (!line.startsWith("=") && !line.startsWith("!")) {
        int tab = line.indexOf('\t');
        String ending = tab < 0 ? "" : line.substring(tab + 1).strip();
        for (String form : line.substring(0, tab < 0 ? line.length() : tab).split(" +")) {
          steps.get(steps.size() - 1).endings().put(form, ending);
        }
      }
    }
    return new Stems(steps);
  }

  /**
   * Returns the word in lower case without accents and other marks; ligatures become two letters:
   * {@code œ}, {@code ß}.
   */
  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return MARKS
        .matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
        .replaceAll("")
        .replace("ß", "ss")
        .replace("œ", "oe")
        .replace("æ", "ae");
  }

  /** Returns the stem of a folded word. */
  String of(String folded) {
    String stem = folded;
    for (Step step : steps) {
      stem = apply(step, stem);
    }
    return stem;
  }

  private static String apply(Step step, String word) {
    for (int at = step.least(); at < word.length(); at++) {
      String other = step.endings().get(word.substring(at));
      if (other != null) {
        return word.substring(0, at) + other;
      }
    }
    return word;
  }
}
