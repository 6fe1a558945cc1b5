package org.cajista.annotate.slips;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;
import org.cajista.model.Mark;
import org.cajista.model.Tag;

/**
 * Finds figures of a date with a stray blank in them, beside the name of a month: {@code 1 0 mai 1
 * 879} → {@code 10}, {@code 1879}; and a year of which all figures stand apart, {@code il 1 9 1 6}.
 * It leaves alone other figures that no month stands beside.
 */
final class SplitFigures {
  private static final Pattern MAY_BE = Pattern.compile("\\d \\d");

  private final Pattern day;
  private final Pattern year;
  private final Pattern alone;

  private SplitFigures(TextLanguages languages) {
    String months = languages.merged(WordList.MONTHS).alternatives();
    String of = "(?: (?:" + languages.merged(WordList.DATE_OF).alternatives() + "))?";
    day = Pattern.compile("(?<![\\d.,] ?)([123] \\d)(?=" + of + " (?:" + months + ")\\b)");
    year =
        Pattern.compile(
            "\\b(?:"
                + months
                + ")"
                + of
                + " (?=[\\d ]* )(1 ?[4-9] ?\\d ?\\d|2 ?0 ?\\d ?\\d)(?! ?\\d)");
    String before =
        Stream.of(WordList.DATE_TIE, WordList.DATE_OF, WordList.DATE_ARTICLE, WordList.DATE_YEARS)
            .map(list -> languages.merged(list).alternatives())
            .collect(Collectors.joining("|"));
    alone =
        Pattern.compile(
            "(?iU)\\b(?:"
                + before
                + ") (1 [4-9] \\d \\d|2 0 \\d \\d)(?! ?[\\d.,%])(?!\\h?\\p{Sc})");
  }

  /** Returns the finder for texts in these languages, which is made once. */
  static SplitFigures of(TextLanguages languages) {
    return languages.once(SplitFigures.class, SplitFigures::new);
  }

  List<Mark> find(String text) {
    List<Mark> marks = new ArrayList<>();
    if (MAY_BE.matcher(text).find()) {
      add(day.matcher(text), marks);
      add(year.matcher(text), marks);
      add(alone.matcher(text), marks);
    }
    return marks;
  }

  private static void add(Matcher matcher, List<Mark> marks) {
    while (matcher.find()) {
      String figures = matcher.group(1);
      String whole = figures.replace(" ", "");
      if (!whole.equals(figures)) {
        marks.add(Mark.of(matcher.start(1), matcher.end(1), new Tag.Correction(whole)));
      }
    }
  }
}
