package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordList;

/**
 * Finds the moments that a text names, one after the other, the longest reading at each place; also
 * months and seasons that may turn out not to be tied to a year.
 */
public final class MomentFinder {
  private final DateGrammar grammar;
  private final YearTest years;
  private final RepublicanDates republican;
  private final Feasts feasts;
  private final NumericDates numeric;
  private final YearWords yearWords;
  private final int century;

  private MomentFinder(TextLanguages languages, DateGrammar grammar) {
    this.grammar = grammar;
    this.years = new YearTest(grammar);
    this.republican = new RepublicanDates(languages, grammar);
    this.feasts = new Feasts(languages, grammar);
    this.numeric = new NumericDates(grammar);
    this.yearWords = new YearWords(languages);
    this.century = 0;
  }

  private MomentFinder(MomentFinder other, int century) {
    this.grammar = other.grammar;
    this.years = other.years;
    this.republican = other.republican;
    this.feasts = other.feasts;
    this.numeric = other.numeric;
    this.yearWords = other.yearWords;
    this.century = century;
  }

  /**
   * Returns the finder for texts in these languages, which is made once.
   *
   * @param century the first year of the century of the document
   */
  static MomentFinder of(TextLanguages languages, int century) {
    MomentFinder any =
        languages.once(MomentFinder.class, all -> new MomentFinder(all, DateGrammar.of(all)));
    return new MomentFinder(any, century);
  }

  /** Returns a finder that knows the dates of {@code grammar} alone, of no century. */
  public static MomentFinder by(DateGrammar grammar, TextLanguages languages) {
    return new MomentFinder(languages, grammar);
  }

  /** Returns the moments of a text, in order; they do not overlap. */
  public List<Moment> find(Tokens tokens) {
    List<Moment> moments = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<Moment> moment = mayStart(tokens.at(at)) ? read(tokens, at) : Optional.empty();
      moment.filter(found -> !isStreet(tokens, found)).ifPresent(moments::add);
      at = moment.isPresent() ? moment.get().to() : at + 1;
    }
    return moments;
  }

  /** Most words of a text begin no date. */
  private boolean mayStart(Token token) {
    return grammar.mayStart(token) || feasts.mayStart(token) || republican.mayStart(token);
  }

  private Optional<Moment> read(Tokens tokens, int at) {
    Optional<Moment> figures =
        numeric
            .read(tokens, at, century)
            .or(() -> republican.read(tokens, at))
            .or(() -> feasts.read(tokens, at));
    Optional<Moment> words = grammar.read(tokens, at, century);
    Optional<Moment> longer = figures.isPresent() ? figures : words;
    if (figures.isPresent() && words.isPresent() && words.get().to() > figures.get().to()) {
      longer = words;
    }
    longer = longer.map(moment -> withYearWords(tokens, moment));
    return longer.filter(
        moment ->
            switch (moment.unit()) {
              case YEAR -> isYear(tokens, moment);
              case DAY ->
                  !years.isLabelled(tokens, at) // núm. 12 mayo
                      && isDay(tokens, moment)
                      && !isNumberBefore(tokens, moment);
              case AGE -> !isPublisher(tokens, at);
              default -> true;
            });
  }

  /**
   * {@code 27. Januar d. J.}, {@code febrero del año pasado}: with the words that tell the year.
   */
  private Moment withYearWords(Tokens tokens, Moment moment) {
    boolean open = !moment.hasYear() && moment.month() > 0;
    return open ? moment.withTokens(moment.from(), yearWords.end(tokens, moment.to())) : moment;
  }

  /** A weekday and a number are no day where the number tells the hour or counts. */
  private boolean isDay(Tokens tokens, Moment moment) {
    int after = moment.to();
    boolean hour = tokens.at(after).is(":") || tokens.at(after).is(".");
    boolean minutes = hour && tokens.at(after + 1).glued() && tokens.at(after + 1).isNumber();
    boolean noon = tokens.at(after + 1).is(".") && tokens.at(after).length() == 1;
    return !moment.lacksMonth()
        || !(years.isCount(tokens, after) || minutes || noon || tokens.at(after).isNumber());
  }

  /** {@code avenida 9 de Julio}, {@code place du 8 mai 1945}: the name of a street. */
  private boolean isStreet(Tokens tokens, Moment moment) {
    int at = moment.from();
    boolean of = grammar.is(WordList.DATE_OF, tokens.at(at - 1));
    boolean street =
        of
            ? grammar.isStreet(tokens.at(at - 2))
            : grammar.isOwn(WordList.DATE_STREET, tokens.at(at - 1)); // to take place 3 May
    return moment.unit() == Moment.Unit.DAY && street;
  }

  /** The 13 of {@code lines 13 July 28, 1819}: the month belongs to the day and year after it. */
  private boolean isNumberBefore(Tokens tokens, Moment moment) {
    if (moment.hasYear() || !tokens.at(moment.from()).isDay()) {
      return false;
    }
    Optional<Moment> next = grammar.read(tokens, moment.from() + 1, century);
    return next.filter(date -> date.hasYear() && date.day() > 0 && date.to() > moment.to())
        .isPresent();
  }

  /** {@code México, Siglo xxi, 1972}: a capital where nothing begins is that of a name. */
  private static boolean isPublisher(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean inside = before.is(",") || before.is(":");
    return inside && Character.isUpperCase(tokens.at(at).text().charAt(0));
  }

  private boolean isYear(Tokens tokens, Moment moment) {
    int figures = tokens.at(moment.from()).isNumber() ? moment.from() : moment.from() + 1;
    return years.stands(tokens, figures);
  }
}
