package org.cajista.project.letters;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links the letters of an edition: each says which letter of the same correspondence comes before
 * and after it (TEI {@code correspContext}, section 2.4.6 of the Guidelines), and no two have the
 * same title. Works on the TEI as text; what is linked already is linked anew.
 */
public final class LetterLinks {
  private static final Pattern CONTEXT =
      Pattern.compile("\\s*<correspContext>.*?</correspContext>", Pattern.DOTALL);
  private static final Pattern END = Pattern.compile("(\\n *)</correspDesc>");
  private static final Pattern TITLE = Pattern.compile("(<title(?: [^>]*)?>)([^<]*)</title>");
  private static final Pattern LANGUAGE = Pattern.compile("<teiHeader xml:lang=\"([^\"]*)\"");

  private final List<LetterCard> letters;
  private final Map<String, LetterCard> before = new HashMap<>();
  private final Map<String, LetterCard> after = new HashMap<>();
  private final Map<String, LetterCard> cards = new HashMap<>();
  private final Set<String> shared = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * @param letters in the order of the edition
   */
  public LetterLinks(List<LetterCard> letters) {
    this.letters = List.copyOf(letters);
    Map<String, List<LetterCard>> correspondences = new HashMap<>();
    Map<String, Integer> titles = new HashMap<>();
    Map<String, Integer> dated = new HashMap<>();
    for (LetterCard letter : letters) {
      cards.put(letter.file(), letter);
      if (titles.merge(letter.title(), 1, Integer::sum) > 1) {
        shared.add(letter.title());
      }
      numbers.put(
          letter.file(), dated.merge(letter.title() + "\t" + letter.date(), 1, Integer::sum));
      if (!letter.correspondence().isEmpty() && !letter.date().isEmpty()) {
        correspondences
            .computeIfAbsent(letter.correspondence(), key -> new ArrayList<>())
            .add(letter);
      }
    }
    for (List<LetterCard> all : correspondences.values()) {
      all.sort(Comparator.comparing(LetterCard::date));
      for (int i = 1; i < all.size(); i++) {
        before.put(all.get(i).file(), all.get(i - 1));
        after.put(all.get(i - 1).file(), all.get(i));
      }
    }
  }

  /** Returns the letters, from which the same links can be made elsewhere. */
  public List<LetterCard> letters() {
    return letters;
  }

  /**
   * Returns a TEI file with its links.
   *
   * @param path the file
   * @param tei what it holds
   */
  public String apply(Path path, String tei) {
    String file = path.getFileName().toString();
    int end = tei.indexOf("</teiHeader>");
    LetterCard letter = cards.get(file);
    if (end < 0 || letter == null) {
      return tei;
    }
    String header = CONTEXT.matcher(tei.substring(0, end)).replaceAll("");
    Matcher tag = LANGUAGE.matcher(header);
    Locale reader = Locale.forLanguageTag(tag.find() ? tag.group(1) : "en");
    Matcher title = TITLE.matcher(header);
    if (title.find() && LetterCard.bare(title.group(2)).equals(letter.title())) {
      header =
          header.substring(0, title.start(2))
              + titled(letter, reader)
              + header.substring(title.end(2));
    }
    Matcher close = END.matcher(header);
    String context = context(file, reader);
    if (!context.isEmpty() && close.find()) {
      String indent = close.group(1) + "  ";
      header =
          header.substring(0, close.start())
              + context.replace("\n", indent)
              + header.substring(close.start());
    }
    return header + tei.substring(end);
  }

  private String context(String file, Locale reader) {
    String previous = reference("prev", before.get(file), reader);
    String next = reference("next", after.get(file), reader);
    return (previous + next).isEmpty()
        ? ""
        : "\n<correspContext>" + previous + next + "\n</correspContext>";
  }

  private String reference(String type, LetterCard letter, Locale reader) {
    return letter == null
        ? ""
        : "\n  <ref type=\"%s\" target=\"%s\">%s</ref>"
            .formatted(
                type,
                letter.file().replace(" ", "%20").replace("&", "&amp;"),
                titled(letter, reader));
  }

  /** Returns the title, with the date or a number where several letters have it. */
  private String titled(LetterCard letter, Locale reader) {
    if (!shared.contains(letter.title())) {
      return letter.title();
    }
    int number = numbers.get(letter.file());
    String date = words(letter.date(), reader);
    String added = number > 1 ? (date + ", " + number).replaceFirst("^, ", "") : date;
    return added.isEmpty() ? letter.title() : letter.title() + " [" + added + "]";
  }

  private static String words(String date, Locale reader) {
    try {
      return Optional.of(date)
          .filter(iso -> iso.length() == 10)
          .map(LocalDate::parse)
          .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(reader)::format)
          .orElse(date);
    } catch (DateTimeException noDay) {
      return date;
    }
  }
}
