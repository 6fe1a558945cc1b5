package org.cajista.annotate.dates.grammar;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cajista.lang.DateSlot;
import org.cajista.lang.Lexicon;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.WordList;

/** Reads what may stand in the slots of the patterns of one language. */
final class SlotReader {
  private static final int LAST_CENTURY = 21;
  private final DateWords words;
  private final Pattern decade;
  private final Pattern decades;
  private final Pattern century;
  private final DayReader days;
  private final YearReader years;
  private final Set<String> romanCenturies;

  SlotReader(DateWords words) {
    this.words = words;
    this.days = new DayReader(words);
    this.years = new YearReader(words);
    String ofDecade = words.forms(WordList.DECADE_ENDINGS).alternatives();
    this.decade = Pattern.compile("(1\\d\\d0|20\\d0)(?:" + ofDecade + ")?");
    this.decades = Pattern.compile("(1\\d\\d0|20\\d0)(?:" + ofDecade + ")");
    Lexicon ofCentury = words.forms(WordList.CENTURY_ENDINGS);
    this.century =
        Pattern.compile(
            "([ivx]{1,6}|[12]?\\d)(?:" + ofCentury.alternatives() + ")?", Pattern.CASE_INSENSITIVE);
    this.romanCenturies =
        IntStream.rangeClosed(1, LAST_CENTURY)
            .mapToObj(RomanNumeral::write)
            .flatMap(
                number ->
                    Stream.concat(
                        Stream.of(number), ofCentury.forms().stream().map(number::concat)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Returns the words with which a slot may begin; numbers are not among them. */
  Set<String> starts(DateSlot slot) {
    if (slot == DateSlot.YEAR) {
      Set<String> starts = new HashSet<>(years.starts());
      starts.add("¿");
      starts.add("'");
      return starts;
    }
    if (slot == DateSlot.DAY) {
      Set<String> starts = new HashSet<>(words.starts(WordList.DAYS));
      starts.addAll(years.starts());
      return starts;
    }
    if (slot == DateSlot.CENTURY) {
      Set<String> starts = new HashSet<>(words.starts(WordList.CENTURIES));
      starts.addAll(romanCenturies);
      return starts;
    }
    return slot.list().map(words::starts).orElse(Set.of());
  }

  /** Reads {@code slot} at a token; the index after it, or {@link Token#NONE}. */
  int read(DateSlot slot, Tokens tokens, int at, SlotValues reading) {
    return switch (slot) {
      case DAY -> days.read(tokens, at, reading);
      case MONTH, TENS, TENS2, HUNDREDS, RELATIVE -> word(slot, tokens, at, reading);
      case LAST -> days.readLast(tokens, at, reading);
      case WEEKDAY -> weekday(tokens, at);
      case SEASON -> season(tokens, at, reading);
      case YEAR -> years.read(tokens, at, reading);
      case YEAR2 -> secondYear(tokens, at, reading);
      case DECADE -> decade(decade, tokens.at(at), reading) ? at + 1 : Token.NONE;
      case DECADES -> decade(decades, tokens.at(at), reading) ? at + 1 : Token.NONE;
      case CENTURY, CENTURY2 -> century(slot, tokens, at, reading);
    };
  }

  private int word(DateSlot slot, Tokens tokens, int at, SlotValues reading) {
    WordList list = slot.list().orElseThrow();
    int end = words.read(list, tokens, at);
    if (end != Token.NONE) {
      reading.put(slot, Integer.parseInt(words.value(list, tokens, at)));
    }
    return end;
  }

  private int weekday(Tokens tokens, int at) {
    int end = words.read(WordList.WEEKDAYS, tokens, at);
    return end != Token.NONE && tokens.at(end).is(",") ? end + 1 : end;
  }

  private int season(Tokens tokens, int at, SlotValues reading) {
    int end = words.read(WordList.SEASONS, tokens, at);
    if (end != Token.NONE) {
      String[] months = words.value(WordList.SEASONS, tokens, at).split("-");
      reading.putSeason(Integer.parseInt(months[0]), Integer.parseInt(months[1]));
    }
    return end;
  }

  private static int secondYear(Tokens tokens, int at, SlotValues reading) {
    int year = tokens.at(at).yearAfter(reading.value(DateSlot.YEAR));
    if (year == 0) {
      return Token.NONE;
    }
    reading.put(DateSlot.YEAR2, year);
    return at + 1;
  }

  /** {@code 1920}, {@code 1920s}, {@code 1920er}: the first year of ten. */
  private static boolean decade(Pattern pattern, Token token, SlotValues reading) {
    Matcher matcher = pattern.matcher(token.text());
    if (!matcher.matches()) {
      return false;
    }
    reading.put(DateSlot.DECADE, Integer.parseInt(matcher.group(1)));
    return true;
  }

  /** {@code xviii}, {@code XIXe}, {@code 19th}, {@code nineteenth}. */
  private int century(DateSlot slot, Tokens tokens, int at, SlotValues reading) {
    Matcher matcher = century.matcher(tokens.at(at).text());
    if (!matcher.matches()) {
      return word(slot, tokens, at, reading);
    }
    String written = matcher.group(1);
    boolean figures = Character.isDigit(written.charAt(0));
    int value = figures ? Integer.parseInt(written) : RomanNumeral.value(written);
    if (value < 1 || value > LAST_CENTURY) {
      return Token.NONE;
    }
    reading.put(slot, value);
    return at + 1;
  }
}
