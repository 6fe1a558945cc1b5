package org.cajista.cli.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Shortens a list of warnings for reading: of each kind the first few, then how many more there
 * are. Warnings are of a kind if they differ only in the text they speak of, in what they quote and
 * in numbers.
 */
final class WarningSums {

  private static final int SHOWN = 3;
  private static final Pattern PARTICULAR =
      Pattern.compile("^.*?: warning: |«[^»]*»|<[^>]*>|#\\S+|\\S*:\\d+:\\d+|U\\+\\S+ [^)]*|\\d+");

  private WarningSums() {}

  /** Returns the lines to print. */
  static List<String> of(List<String> warnings) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (String warning : warnings) {
      kinds
          .computeIfAbsent(PARTICULAR.matcher(warning).replaceAll("…"), kind -> new ArrayList<>())
          .add(warning);
    }
    List<String> lines = new ArrayList<>();
    for (List<String> alike : kinds.values()) {
      lines.addAll(alike.subList(0, Math.min(SHOWN, alike.size())));
      // a line that counts one would be as long as the warning
      if (alike.size() == SHOWN + 1) {
        lines.add(alike.get(SHOWN));
      } else if (alike.size() > SHOWN) {
        lines.add(
            "… %,d more warnings of this kind. Print them all with --verbose."
                .formatted(alike.size() - SHOWN));
      }
    }
    return lines;
  }
}
