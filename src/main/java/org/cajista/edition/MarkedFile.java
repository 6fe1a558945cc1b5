package org.cajista.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.edition.merge.Merged;
import org.cajista.edition.merge.Merged.Agreed;
import org.cajista.edition.merge.Merged.Conflict;
import org.cajista.edition.merge.Merged.Part;
import org.cajista.report.MarkedConflict;

/**
 * The file beside a TEI file in which the conflicts of a merge are marked: before, between and
 * after the alternatives stand processing instructions. The editor deletes what is wrong, and the
 * marks; what remains is the merged file. The marks stand in no line of their own, so that no blank
 * comes into the text with them.
 *
 * @param yours which file of the editor was merged
 * @param theirs the fingerprint of the new encoding
 * @param intact true if nobody has worked on the file yet
 * @param text the file without its first line
 */
public record MarkedFile(String yours, String theirs, boolean intact, String text) {
  private static final String YOURS = "<?yours?>";
  private static final String BEFORE = "<?before?>";
  private static final String THEIRS = "<?new?>";
  private static final String END = "<?end?>";

  private static final Pattern MARK =
      Pattern.compile(
          "<\\?yours\\?>(?<yours>[^<]*+(?:<(?!\\?(?:yours|before|new|end)\\?>)[^<]*+)*+)"
              + "(?:<\\?before\\?>(?<before>[^<]*+(?:<(?!\\?(?:yours|new|end)\\?>)[^<]*+)*+))?"
              + "<\\?new\\?>(?<new>[^<]*+(?:<(?!\\?(?:yours|new|end)\\?>)[^<]*+)*+)<\\?end\\?>"
              + "|<\\?(?:yours|before|new|end)\\?>");

  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "\\A\uFEFF?<\\?cajista-merge yours=\"(\\w+)\" new=\"(\\w+)\" marked=\"(\\w+)\"\\?>\r?\n");

  /** Returns the ending of such a file, behind the name of the TEI file. */
  public static String ending() {
    return ".merge";
  }

  /**
   * Returns the file for a merge.
   *
   * @param merged the conflicts and what stands between them
   * @param yours which file of the editor was merged
   * @param theirs the fingerprint of the new encoding
   */
  public static MarkedFile of(Merged merged, String yours, String theirs) {
    StringBuilder text = new StringBuilder();
    for (Part part : merged.parts()) {
      if (part instanceof Agreed agreed) {
        text.append(agreed.text());
      } else if (part instanceof Conflict conflict) {
        text.append(YOURS).append(conflict.yours());
        if (!conflict.before().isEmpty()) {
          text.append(BEFORE).append(conflict.before());
        }
        text.append(THEIRS).append(conflict.theirs()).append(END);
      }
    }
    return new MarkedFile(yours, theirs, true, text.toString());
  }

  /** Reads such a file; empty if its first line is not there. */
  public static Optional<MarkedFile> read(String file) {
    Matcher line = FIRST_LINE.matcher(file);
    if (!line.find()) {
      return Optional.empty();
    }
    String text = file.substring(line.end());
    boolean intact = line.group(3).equals(sum(text));
    return Optional.of(new MarkedFile(line.group(1), line.group(2), intact, text));
  }

  private static String sum(String text) {
    return new Fingerprint().add(text).sum();
  }

  /** Returns the whole file. */
  public String file() {
    return "<?cajista-merge yours=\"%s\" new=\"%s\" marked=\"%s\"?>\n"
            .formatted(yours, theirs, sum(text))
        + text;
  }

  /** Returns the conflicts that are still marked; a mark that stands alone counts as one. */
  public List<MarkedConflict> conflicts() {
    List<MarkedConflict> conflicts = new ArrayList<>();
    Matcher mark = MARK.matcher(text);
    int line = 2; // the first line is that of the program
    int start = 0;
    int counted = 0;
    while (mark.find()) {
      for (; counted < mark.start(); counted++) {
        if (text.charAt(counted) == '\n') {
          line++;
          start = counted + 1;
        }
      }
      conflicts.add(
          new MarkedConflict(
              line,
              mark.start() - start + 1,
              group(mark, "yours"),
              group(mark, "before"),
              group(mark, "new")));
    }
    return conflicts;
  }

  private static String group(Matcher mark, String name) {
    return Optional.ofNullable(mark.group(name)).orElse("");
  }
}
