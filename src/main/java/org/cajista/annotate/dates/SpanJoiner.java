package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.annotate.dates.grammar.DateGrammar;
import org.cajista.annotate.dates.grammar.Moment;
import org.cajista.annotate.dates.grammar.Moment.Unit;
import org.cajista.annotate.dates.grammar.OldStyleDays;
import org.cajista.annotate.dates.grammar.Token;
import org.cajista.annotate.dates.grammar.Tokens;
import org.cajista.lang.WordList;

/**
 * Joins neighbouring moments to one date where the text makes a span of them: {@code 1818-1881},
 * {@code 1935-37}, {@code 1922 a 1934}, {@code noviembre y diciembre de 1905}. Moments in a list
 * stay apart, but lend each other the year: {@code 4 de enero y 1 de febrero de 1920}.
 */
final class SpanJoiner {
  private static final int LONGEST_LINK = 6;

  /** How one moment goes over into the next. */
  private enum Link {
    DASH,
    TO,
    AND,
    LIST,
    NONE
  }

  private final DateGrammar grammar;

  SpanJoiner(DateGrammar grammar) {
    this.grammar = grammar;
  }

  /** Returns the dates that {@code moments} make, in order. */
  List<DateSpan> join(Tokens tokens, List<Moment> moments) {
    List<Moment> lent = lendYears(tokens, moments);
    List<DateSpan> spans = new ArrayList<>();
    for (int i = 0; i < lent.size(); i++) {
      Moment moment = lent.get(i);
      Optional<DateSpan> joined =
          i + 1 < lent.size() ? joined(tokens, moment, lent.get(i + 1)) : Optional.empty();
      int run = Math.max(runOfDays(tokens, lent, i), runOfMonths(tokens, lent, i));
      if (run > 1) {
        spans.add(new DateSpan(moment, Optional.of(lent.get(i + run))));
        i += run;
      } else if (joined.isPresent()) {
        spans.add(joined.get());
        i++;
      } else {
        spans.add(OpenSpans.complete(tokens, moment).orElse(DateSpan.of(moment)));
      }
    }
    return spans;
  }

  /**
   * Returns how many days after the one at {@code from} are listed day by day: {@code 4, 5 y 6 de
   * mayo}.
   */
  private int runOfDays(Tokens tokens, List<Moment> moments, int from) {
    int at = from;
    while (at + 1 < moments.size()
        && follows(tokens, moments.get(at), moments.get(at + 1))
        && moments.get(at).unit() == Unit.DAY
        && link(tokens, moments.get(at).to(), moments.get(at + 1).from()) != Link.NONE) {
      at++;
    }
    return at - from;
  }

  /** Returns how many months after the one at {@code from} follow it: {@code marzo-abril-junio}. */
  private int runOfMonths(Tokens tokens, List<Moment> moments, int from) {
    int at = from;
    while (at + 1 < moments.size()
        && moments.get(at).unit() == Unit.MONTH
        && moments.get(at + 1).unit() == Unit.MONTH
        && moments.get(at).month() < moments.get(at + 1).month()
        && moments.get(at).year() == moments.get(at + 1).year()
        && link(tokens, moments.get(at).to(), moments.get(at + 1).from()) == Link.DASH) {
      at++;
    }
    return at - from;
  }

  /** From right to left: a moment without year takes the year of the one that it is listed with. */
  private List<Moment> lendYears(Tokens tokens, List<Moment> moments) {
    List<Moment> lent = new ArrayList<>(moments);
    for (int i = lent.size() - 2; i >= 0; i--) {
      Moment moment = lent.get(i);
      Moment next = lent.get(i + 1);
      Link link = link(tokens, moment.to(), next.from());
      boolean month = next.month() > 0 || opensYear(tokens, moment.to(), next.from());
      boolean spans = link == Link.TO || link == Link.DASH;
      boolean lends = spans || !endsSpan(tokens, lent, i);
      boolean takes = !moment.hasYear() && !moment.lacksMonth();
      if (link != Link.NONE && takes && next.hasYear() && month && lends) {
        boolean overNewYear = spans && moment.month() > next.month();
        lent.set(i, moment.withYear(overNewYear ? next.year() - 1 : next.year()));
      }
    }
    return lent;
  }

  /** True if the moment before has a year and makes a span with the one at {@code index}. */
  private boolean endsSpan(Tokens tokens, List<Moment> moments, int index) {
    if (index == 0 || !moments.get(index - 1).hasYear()) {
      return false;
    }
    Link link = link(tokens, moments.get(index - 1).to(), moments.get(index).from());
    return link == Link.TO || link == Link.DASH;
  }

  private Optional<DateSpan> joined(Tokens tokens, Moment first, Moment last) {
    Link link = linkOf(tokens, first, last);
    boolean spans =
        switch (link) {
          case DASH -> !isOneDay(tokens, first, last);
          case TO -> true;
          case AND -> opensBetween(tokens, first.from()) || follows(tokens, first, last);
          default -> false;
        };
    Moment end = last;
    if (first.hasYear() && !last.hasYear()) {
      end = last.withYear(last.month() < first.month() ? first.year() + 1 : first.year());
    }
    boolean overNewYear = !first.hasYear() && isMonth(first) && isMonth(end);
    boolean ordered = isOrdered(first, end) || overNewYear && first.month() > end.month();
    boolean fit = spans && (first.hasYear() == end.hasYear()) && ordered;
    return fit ? Optional.of(new DateSpan(first, Optional.of(end))) : Optional.empty();
  }

  /** {@code 25 octubre/7 noviembre de 1917}: one day by two calendars, which is two dates. */
  private static boolean isOneDay(Tokens tokens, Moment first, Moment last) {
    return tokens.at(first.to()).is("/")
        && LeapDays.date(first)
            .flatMap(julian -> LeapDays.date(last).filter(day -> OldStyleDays.isPair(julian, day)))
            .isPresent();
  }

  /** {@code noviembre y diciembre}, {@code 4 y 5 de mayo}: units that follow on each other. */
  private static boolean follows(Tokens tokens, Moment first, Moment last) {
    int number = tokens.at(first.to() - 1).is(".") ? first.to() - 1 : first.to(); // 7. und 8. Juni
    boolean bareDay = first.unit() == Unit.DAY && number - first.from() == 1;
    boolean days = bareDay && last.unit() == Unit.DAY && first.day() + 1 == last.day();
    boolean bareMonth = first.unit() == Unit.MONTH && first.to() - first.from() == 1;
    boolean months = bareMonth && last.unit() == Unit.MONTH && first.month() + 1 == last.month();
    return months || (days && first.month() == last.month());
  }

  private static boolean isMonth(Moment moment) {
    return moment.unit() == Unit.MONTH;
  }

  private static boolean isOrdered(Moment first, Moment last) {
    String from = Iso.first(first);
    String to = Iso.last(last);
    int common = Math.min(from.length(), to.length());
    int order = from.substring(0, common).compareTo(to.substring(0, common));
    return order < 0 || (order == 0 && first.unit() != last.unit());
  }

  private boolean opensBetween(Tokens tokens, int at) {
    int before = at - 1;
    while (before > at - 4 && isFiller(tokens.at(before))) {
      before--;
    }
    return grammar.is(WordList.DATE_BETWEEN, tokens.at(before));
  }

  /** {@link #link}, also {@code between November, 1845, and June} and {@code (1765 — 1840)}. */
  private Link linkOf(Tokens tokens, Moment first, Moment last) {
    int from = first.to();
    boolean comma = tokens.at(from).is(",") && opensBetween(tokens, first.from());
    Link link = link(tokens, comma ? from + 1 : from, last.from());
    boolean dash = tokens.at(from).is("—") && last.from() == from + 1;
    boolean enclosed = tokens.at(first.from() - 1).is("(") && tokens.at(last.to()).is(")");
    return dash && enclosed ? Link.DASH : link;
  }

  private Link link(Tokens tokens, int from, int to) {
    int length = to - from;
    Token first = tokens.at(from);
    if (length < 1 || length > LONGEST_LINK) {
      return Link.NONE;
    }
    boolean glued = first.glued() && tokens.at(to).glued();
    if (length == 1
        && ((first.isDash() && (glued || !first.is("—"))) || (first.is("/") && glued))) {
      return Link.DASH;
    }
    if (opensYear(tokens, from, to)) {
      return Link.LIST;
    }
    boolean lists = first.is(",") || first.is("/") || grammar.is(WordList.DATE_OR, first);
    if (lists && (length == 1 || length == 2 && isFiller(tokens.at(from + 1)))) {
      return Link.LIST; // 9 de febrero / 13 de julio; el 9 de mayo, el 13 de julio
    }
    boolean stop = tokens.at(from + 1).is(".") && tokens.at(from + 1).glued(); // 7. u. 8. Juni
    boolean fillers = true;
    for (int i = stop ? from + 2 : from + 1; i < to; i++) {
      fillers &= isFiller(tokens.at(i)) || grammar.is(WordList.DATE_PART, tokens.at(i));
    }
    if (fillers && grammar.is(WordList.DATE_TO, first)) {
      return Link.TO;
    }
    return fillers && grammar.is(WordList.DATE_AND, first) ? Link.AND : Link.NONE;
  }

  /** {@code septiembre (1924)}, {@code el 18 de marzo anterior (1921)}. */
  private boolean opensYear(Tokens tokens, int from, int to) {
    int open = grammar.is(WordList.DATE_WHICH, tokens.at(from)) ? from + 1 : from;
    return open == to - 1 && tokens.at(open).is("(") && tokens.at(to + 1).is(")");
  }

  private boolean isFiller(Token token) {
    return grammar.is(WordList.DATE_TO, token)
        || grammar.is(WordList.DATE_ARTICLE, token)
        || grammar.is(WordList.DATE_OF, token)
        || grammar.is(WordList.DATE_YEARS, token)
        || token.is("'");
  }
}
