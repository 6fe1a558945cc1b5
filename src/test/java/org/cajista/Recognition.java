package org.cajista;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.fuzz.EncodeOracle;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Source;
import org.cajista.model.Tag;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.value.DateValue;

/**
 * Counts what {@code encode} finds of what a reader finds: persons ({@code persons~}: any common
 * character), dates, dates with their value, editorial marks, the parts of the page, and the facts
 * of the header.
 */
final class Recognition {
  private static final Set<String> LEADING =
      Set.of(
          "a", "de", "del", "desde", "el", "en", "entre", "hacia", "la", "los", "las", "le", "l",
          "d", "du", "des", "the", "from", "between", "of", "von", "vom", "im", "am");

  /** The parts of a page that are counted where a reader has marked them. */
  private static final Set<String> LAYOUT =
      Set.of("fw", "head", "dateline", "salute", "signed", "call", "note");

  /** Found, surplus and missed things of one kind. */
  private static final class Count {
    int found;
    int surplus;
    int missed;

    double precision() {
      return found + surplus == 0 ? 1 : (double) found / (found + surplus);
    }

    double recall() {
      return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    double f1() {
      return found + surplus + missed == 0 ? 1 : 2.0 * found / (2.0 * found + surplus + missed);
    }
  }

  private final Map<String, Count> counts = new LinkedHashMap<>();
  private final List<String> misses = new ArrayList<>();

  private Count count(String kind) {
    return counts.computeIfAbsent(kind, key -> new Count());
  }

  /** What was missed ({@code -}) and what was surplus ({@code +}), one a line. */
  List<String> misses() {
    return misses;
  }

  /** Returns the score of each kind of thing, for the folder that was read. */
  List<Score> scores(String folder) {
    List<Score> scores = new ArrayList<>();
    counts.forEach(
        (kind, one) ->
            scores.add(
                new Score(
                    folder,
                    kind,
                    one.precision(),
                    one.recall(),
                    one.f1(),
                    one.found + one.missed)));
    return scores;
  }

  /** Encodes {@code gold} and counts. */
  void read(GoldText gold) {
    Source source = new Source(gold.name(), gold.raw(), "UTF-8");
    String language = gold.facts().get("language");
    Entry entry = new Entry("", "", "", "", "", "", Entry.Kind.UNKNOWN, language);
    Document document =
        EncodeOracle.sound(source, new Encoder("schema").encode(source, entry, List.of()))
            .document();
    List<GoldText.Span> found = found(document);
    List<GoldText.Span> wanted = gold.spans();
    compare("persons", gold, only("person", wanted), only("person", found));
    overlapping(only("person", wanted), only("person", found));
    List<GoldText.Span> dates = trimmed(gold, only("date", wanted));
    List<GoldText.Span> datesFound = trimmed(gold, only("date", found));
    compare("dates", gold, withoutValue(dates), withoutValue(datesFound));
    compare("values", gold, dates, datesFound);
    compare("marks", gold, marks(wanted), marks(found));
    if (wanted.stream().anyMatch(span -> LAYOUT.contains(span.kind()))) {
      compare("layout", gold, layout(wanted), PageParts.of(document));
    }
    header(gold, document.header());
  }

  private static List<GoldText.Span> only(String kind, List<GoldText.Span> spans) {
    return spans.stream().filter(span -> span.kind().equals(kind)).toList();
  }

  private static List<GoldText.Span> marks(List<GoldText.Span> spans) {
    return spans.stream()
        .filter(span -> !span.kind().equals("person") && !span.kind().equals("date"))
        .filter(span -> !LAYOUT.contains(span.kind()))
        .toList();
  }

  private static List<GoldText.Span> layout(List<GoldText.Span> spans) {
    return spans.stream().filter(span -> LAYOUT.contains(span.kind())).toList();
  }

  private static List<GoldText.Span> withoutValue(List<GoldText.Span> spans) {
    return spans.stream()
        .map(span -> new GoldText.Span(span.kind(), span.start(), span.end(), ""))
        .toList();
  }

  /** A date's leading preposition or article counts neither way. */
  private static List<GoldText.Span> trimmed(GoldText gold, List<GoldText.Span> dates) {
    List<GoldText.Span> trimmed = new ArrayList<>();
    for (GoldText.Span date : dates) {
      int start = date.start();
      while (true) {
        String rest = gold.raw().substring(start, date.end());
        String word = rest.split("[\\s’']", 2)[0];
        if (word.length() == rest.length() || !LEADING.contains(word.toLowerCase(Locale.ROOT))) {
          break;
        }
        start += word.length() + 1;
      }
      trimmed.add(new GoldText.Span("date", start, date.end(), date.value()));
    }
    return trimmed;
  }

  private static List<GoldText.Span> found(Document document) {
    List<GoldText.Span> found = new ArrayList<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      for (Mark mark : leaf.passage().marks()) {
        String kind = kind(mark.tag());
        if (!kind.isEmpty()) {
          org.cajista.model.Span span = leaf.passage().text().span(mark.start(), mark.end());
          String value = mark.tag() instanceof Tag.Dated dated ? value(dated.value()) : "";
          found.add(new GoldText.Span(kind, span.start(), span.end(), value));
        }
      }
    }
    return found;
  }

  private static String kind(Tag tag) {
    if (tag instanceof Tag.PersonName) {
      return "person";
    } else if (tag instanceof Tag.Dated) {
      return "date";
    } else if (tag instanceof Tag.Gap || tag instanceof Tag.DescribedGap) {
      return "gap";
    } else if (tag instanceof Tag.Sic) {
      return "sic";
    } else if (tag instanceof Tag.Expansion) {
      return "expan";
    } else if (tag instanceof Tag.Supplied) {
      return "supplied";
    } else if (tag instanceof Tag.Gloss) {
      return "gloss";
    }
    return tag instanceof Tag.InlineNote ? "inline-note" : "";
  }

  private static String value(DateValue value) {
    if (!value.when().isEmpty()) {
      return value.when();
    }
    boolean between = !value.notBefore().isEmpty() || !value.notAfter().isEmpty();
    return between ? value.notBefore() + ".." + value.notAfter() : value.from() + "/" + value.to();
  }

  private void compare(
      String kind, GoldText gold, List<GoldText.Span> wanted, List<GoldText.Span> found) {
    Set<GoldText.Span> missing = new LinkedHashSet<>(wanted);
    missing.removeAll(Set.copyOf(found));
    Set<GoldText.Span> surplus = new LinkedHashSet<>(found);
    surplus.removeAll(Set.copyOf(wanted));
    Count count = count(kind);
    count.found += wanted.size() - missing.size();
    count.missed += missing.size();
    count.surplus += surplus.size();
    missing.forEach(span -> misses.add("- " + kind + " " + shown(gold, span)));
    surplus.forEach(span -> misses.add("+ " + kind + " " + shown(gold, span)));
  }

  private static String shown(GoldText gold, GoldText.Span span) {
    String raw = gold.raw();
    String before = raw.substring(Math.max(0, span.start() - 25), span.start());
    String after = raw.substring(span.end(), Math.min(raw.length(), span.end() + 25));
    String text = before + "⟦" + raw.substring(span.start(), span.end()) + "⟧" + after;
    String value = span.value().isEmpty() ? "" : " = " + span.value();
    String kind = span.kind().equals("person") || span.kind().equals("date") ? "" : span.kind();
    return gold.name() + ": " + kind + " " + text.replace("\n", " ") + value;
  }

  private void overlapping(List<GoldText.Span> wanted, List<GoldText.Span> found) {
    Count count = count("persons~");
    for (GoldText.Span span : wanted) {
      boolean hit = found.stream().anyMatch(other -> overlap(span, other));
      count.found += hit ? 1 : 0;
      count.missed += hit ? 0 : 1;
    }
    for (GoldText.Span span : found) {
      count.surplus += wanted.stream().anyMatch(other -> overlap(span, other)) ? 0 : 1;
    }
  }

  private static boolean overlap(GoldText.Span one, GoldText.Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private void header(GoldText gold, Header header) {
    Optional<Header.Letter> letter = header.letter();
    Map<String, String> read = new LinkedHashMap<>();
    read.put("title", header.title());
    read.put("author", header.author());
    read.put("source", header.source().wording());
    read.put("sent.person", letter.map(Header.Letter::sender).orElse(""));
    read.put("sent.date", letter.map(Header.Letter::date).orElse(""));
    read.put("sent.place", letter.map(Header.Letter::place).orElse(""));
    read.put("received.person", letter.map(Header.Letter::recipient).orElse(""));
    gold.facts()
        .forEach(
            (field, wanted) -> {
              if (!read.containsKey(field)) {
                return;
              }
              String is = read.get(field).toLowerCase(Locale.ROOT);
              boolean told = is.contains(wanted.toLowerCase(Locale.ROOT));
              count("header").found += told ? 1 : 0;
              count("header").missed += told ? 0 : 1;
              if (!told) {
                misses.add(
                    "- header "
                        + gold.name()
                        + ": "
                        + field
                        + " "
                        + wanted
                        + ", is "
                        + read.get(field));
              }
            });
  }
}
