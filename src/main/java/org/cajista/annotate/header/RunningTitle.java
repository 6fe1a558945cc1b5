package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.PageBreak;
import org.cajista.model.Zone;

/**
 * Reads the title of a book from its running heads: the words that come back on most left pages,
 * {@code 80 | La casa del río}, while those of the right pages change with the chapter.
 */
final class RunningTitle {
  private static final Pattern NUMBER_FIRST = Pattern.compile("^\\W*\\d+\\W+(?=\\p{L})");
  private static final Pattern NUMBER_LAST = Pattern.compile("(?<=[\\p{L})!?.])\\W+\\d+\\W*$");
  private static final int TIMES = 3;

  private final Map<String, Integer> left = new LinkedHashMap<>();
  private final Map<String, Integer> all = new LinkedHashMap<>();

  private RunningTitle() {}

  /** Returns the title, where the running heads of {@code document} tell it. */
  static Optional<String> of(Document document) {
    RunningTitle title = new RunningTitle();
    List<Block> blocks = new ArrayList<>(document.front());
    blocks.addAll(document.body());
    blocks.addAll(document.back());
    title.read(blocks);
    Optional<String> often = mostOften(title.left);
    return often.isPresent() ? often : mostOften(title.all);
  }

  private static Optional<String> mostOften(Map<String, Integer> times) {
    return times.entrySet().stream()
        .filter(entry -> entry.getValue() >= TIMES)
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey);
  }

  private void read(List<Block> blocks) {
    for (Block block : blocks) {
      block.visit(
          leaf -> leaf.passage().points().forEach(point -> point.visit(this::read, anchor -> {})),
          group -> read(group.blocks()),
          start -> read(start.pageBreak()));
    }
  }

  private void read(PageBreak page) {
    for (PageBreak.Furniture line : page.furniture()) {
      if (line.zone() != Zone.RUNNING_HEAD) {
        continue;
      }
      String text = line.text().toString().strip();
      Matcher first = NUMBER_FIRST.matcher(text);
      boolean numberFirst = first.find();
      String words =
          NUMBER_LAST.matcher(numberFirst ? text.substring(first.end()) : text).replaceAll("");
      if (words.isBlank()) {
        continue;
      }
      all.merge(words, 1, Integer::sum);
      boolean even = page.number().n().matches("\\d*[02468]");
      if (numberFirst || even && words.equals(text)) {
        left.merge(words, 1, Integer::sum);
      }
    }
  }
}
