package org.cajista.annotate.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;

/**
 * Markdown in the raw text: {@code *Pravda*} → italic, {@code **no**} → bold, {@code [text](#)} →
 * link; in the manner of Project Gutenberg {@code _Star_} → italic, {@code =every=} → bold; in that
 * of HTML and of proofreaders {@code <i>Star</i>} → italic, {@code <sc>} → small capitals. Left
 * alone: a star that opens nothing, such as a note's {@code 11*}; a link to what is no address.
 */
public final class Markdown implements Recogniser {
  private static final int LONGEST = 2000;
  private static final Pattern STARS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}*])(\\*{1,3})(?![\\s*])|(?<![\\s*])(\\*{1,3})(?![\\p{L}*])");
  private static final Pattern UNDERSCORES =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_])_(?=[^\\s_])[^_]{0,500}(?<=[^\\s_])_(?![\\p{L}\\p{N}_])");
  private static final Pattern EQUAL_SIGNS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}=])=(?=[^\\s=])[^=]{0,300}(?<=[^\\s=])=(?![\\p{L}\\p{N}=])");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{1,300})\\]\\(([^()\\s]{1,500})\\)");

  private static final Pattern ELEMENT =
      Pattern.compile(
          "<(i|em|b|strong|sc|g|u)>(?=[^<])(?:(?!<\\/?\\1>).){1,1000}</\\1>", Pattern.DOTALL);

  private static final Map<String, String> LOOKS =
      Map.of(
          "i", "italic",
          "em", "italic",
          "b", "bold",
          "strong", "bold",
          "sc", "small-caps",
          "g", "spaced",
          "u", "underline");

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    String text = passage.text().toString();
    List<Mark> marks = new ArrayList<>();
    if (text.indexOf('*') >= 0) {
      emphasis(text, marks);
    }
    if (text.indexOf('_') >= 0) {
      enclosed(UNDERSCORES, text, "italic", marks);
    }
    if (text.indexOf('=') >= 0) {
      enclosed(EQUAL_SIGNS, text, "bold", marks);
    }
    if (text.contains("</")) {
      elements(text, marks);
    }
    if (text.contains("](")) {
      Matcher link = LINK.matcher(text);
      while (link.find()) {
        if (LinkTarget.isAddress(link.group(2))) {
          int closing = link.end() - link.end(1);
          Tag tag = new Tag.Link(link.group(2));
          marks.add(new Mark(link.start(), link.end(), 1, closing, tag, Certainty.HIGH));
        }
      }
    }
    return marks;
  }

  private static void enclosed(Pattern pattern, String text, String look, List<Mark> marks) {
    Matcher signs = pattern.matcher(text);
    while (signs.find()) {
      Tag tag = new Tag.Highlight(look);
      marks.add(new Mark(signs.start(), signs.end(), 1, 1, tag, Certainty.HIGH));
    }
  }

  private static void elements(String text, List<Mark> marks) {
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      int sign = element.end(1) + 1 - element.start();
      Tag tag = new Tag.Highlight(LOOKS.get(element.group(1)));
      marks.add(new Mark(element.start(), element.end(), sign, sign + 1, tag, Certainty.HIGH));
    }
  }

  /** Pairs each closing run of stars with the last opening run of the same length. */
  private static void emphasis(String text, List<Mark> marks) {
    int[] opened = {-1, -1, -1, -1};
    Matcher stars = STARS.matcher(text);
    while (stars.find()) {
      int length = stars.end() - stars.start();
      boolean opens = stars.group(1) != null;
      boolean closes = !opens || canClose(text, stars.start());
      if (closes && opened[length] >= 0 && stars.start() - opened[length] < LONGEST) {
        marks.addAll(marksOf(opened[length], stars.end(), length));
        opened[length] = -1;
      } else if (opens) {
        opened[length] = stars.start();
      }
    }
  }

  private static boolean canClose(String text, int at) {
    return at > 0 && !Character.isWhitespace(text.charAt(at - 1));
  }

  private static List<Mark> marksOf(int start, int end, int stars) {
    Tag italic = new Tag.Highlight("italic");
    Tag bold = new Tag.Highlight("bold");
    return switch (stars) {
      case 1 -> List.of(new Mark(start, end, 1, 1, italic, Certainty.HIGH));
      case 2 -> List.of(new Mark(start, end, 2, 2, bold, Certainty.HIGH));
      default ->
          List.of(
              new Mark(start, end, 2, 2, bold, Certainty.HIGH),
              new Mark(start + 2, end - 2, 1, 1, italic, Certainty.HIGH));
    };
  }
}
