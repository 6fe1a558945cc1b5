package org.cajista.annotate.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Feasts that name a day: {@code Ostern 1811} is 14 April 1811. The lists {@code feasts} say which.
 * A feast without its year is a date only where it heads the entry of a diary. Left alone: {@code
 * por Navidad}, saints who stand for no day.
 */
public final class Feasts {
  private static final LocalDate USUAL_EASTER = LocalDate.of(2001, 4, 8);
  private static final int MOST_FILLERS = 3;

  /**
   * One way to call a feast.
   *
   * @param lead what must stand before it
   * @param day month and day, or days from Easter Sunday
   */
  private record Form(List<Token> lead, List<Token> words, String day) {

    public boolean isMovable() {
      return day.lastIndexOf('-') < 1;
    }

    /** Returns the day in a year; in year 0 about when it is. */
    LocalDate in(int year) {
      if (isMovable()) {
        return (year == 0 ? USUAL_EASTER : easter(year)).plusDays(Integer.parseInt(day));
      }
      int month = Integer.parseInt(day.substring(0, 2));
      return LocalDate.of(year == 0 ? USUAL_EASTER.getYear() : year, month, dayOfMonth());
    }

    private int dayOfMonth() {
      return Integer.parseInt(day.substring(day.length() - 2));
    }
  }

  private final DateGrammar grammar;
  private final Map<String, List<Form>> byWord = new HashMap<>();

  /**
   * @param languages of the document
   */
  public Feasts(TextLanguages languages, DateGrammar grammar) {
    this.grammar = grammar;
    languages.full().forEach(this::add);
  }

  private void add(Language language) {
    Lexicon feasts = language.lexicon(WordList.FEASTS);
    for (String form : feasts.forms()) {
      int slash = form.indexOf(" / ");
      List<Token> lead = Token.of(slash < 0 ? "" : form.substring(0, slash));
      List<Token> words = Token.of(slash < 0 ? form : form.substring(slash + 3));
      byWord
          .computeIfAbsent(words.get(0).lower(), key -> new ArrayList<>())
          .add(new Form(lead, words, feasts.value(form).orElseThrow()));
    }
  }

  boolean mayStart(Token token) {
    return byWord.containsKey(token.lower());
  }

  /** Returns the feast that a token begins; without its year about when it is. */
  Optional<Moment> read(Tokens tokens, int at) {
    Optional<Form> form = find(tokens, at);
    if (form.isEmpty()) {
      return Optional.empty();
    }
    int to = at + form.get().words.size();
    int year = to;
    while (year < to + MOST_FILLERS && isFiller(tokens.at(year))) {
      year++;
    }
    boolean dated = tokens.at(year).isYear();
    if (!dated && !headsEntry(tokens, at, to)) {
      return Optional.empty();
    }
    LocalDate day = form.get().in(dated ? tokens.at(year).number() : 0);
    return Optional.of(
        Moment.day(
            at,
            dated ? year + 1 : to,
            day.getDayOfMonth(),
            day.getMonthValue(),
            dated ? day.getYear() : 0));
  }

  /** Returns the day of the feast that {@code written} names, in {@code year}. */
  public Optional<LocalDate> day(String written, int year) {
    return named(written).map(form -> form.in(year));
  }

  /** True if {@code written} names a feast that moves with Easter. */
  public boolean isMovable(String written) {
    return named(written).filter(Form::isMovable).isPresent();
  }

  private Optional<Form> named(String written) {
    Tokens tokens = new Tokens(written);
    return longest(tokens, 0).filter(form -> form.words.size() == tokens.size());
  }

  private Optional<Form> find(Tokens tokens, int at) {
    return longest(tokens, at).filter(form -> follows(tokens, at - form.lead.size(), form.lead));
  }

  private Optional<Form> longest(Tokens tokens, int at) {
    Form longest = null;
    for (Form form : byWord.getOrDefault(tokens.at(at).lower(), List.of())) {
      boolean longer = longest == null || form.words.size() > longest.words.size();
      longest = longer && follows(tokens, at, form.words) ? form : longest;
    }
    return Optional.ofNullable(longest);
  }

  /** True if these words stand at a token; the last capital of the form is one in the text. */
  private static boolean follows(Tokens tokens, int at, List<Token> words) {
    boolean capital = true;
    for (int i = 0; i < words.size(); i++) {
      Token token = tokens.at(at + i);
      if (!words.get(i).lower().equals(token.lower())) {
        return false;
      }
      if (Character.isUpperCase(words.get(i).text().charAt(0))) {
        capital = Character.isUpperCase(token.text().charAt(0));
      }
    }
    return capital;
  }

  /** {@code Himmelfahrt. — Spalato}: the feast is the date of what follows. */
  private static boolean headsEntry(Tokens tokens, int at, int to) {
    Token after = tokens.at(to);
    return at == 0 && (after.is(".") || after.isDash() || after.text().isEmpty());
  }

  private boolean isFiller(Token token) {
    return token.is(",")
        || grammar.is(WordList.DATE_OF, token)
        || grammar.is(WordList.DATE_REPUBLICAN, token);
  }

  /** Easter Sunday by the Gregorian calendar (the rule of Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int days = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
