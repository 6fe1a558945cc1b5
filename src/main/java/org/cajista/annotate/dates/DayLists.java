package org.cajista.annotate.dates;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the days that share the month of the day after them: {@code 28 al 29 de febrero}, {@code
 * 16-19 de junio}, {@code 4, 18 y 25 de enero}, {@code 8/9-1-1938}. Numbers that a label owns stay
 * out: the 3 of {@code p. 3, 7 de mayo}.
 */
final class DayLists {
  private final DateGrammar grammar;
  private final YearTest years;

  DayLists(DateGrammar grammar, YearTest years) {
    this.grammar = grammar;
    this.years = years;
  }

  /** All of {@code moments}, and before each day those that share its month. */
  List<Moment> complete(Tokens tokens, List<Moment> moments) {
    List<Moment> all = new ArrayList<>(moments.size());
    int free = 0; // the first token that no moment has taken
    for (Moment moment : moments) {
      if (moment.unit() == Moment.Unit.DAY) {
        all.addAll(sharing(tokens, moment, free));
      }
      all.add(moment);
      free = moment.to();
    }
    return all;
  }

  private List<Moment> sharing(Tokens tokens, Moment day, int free) {
    List<Moment> days = new ArrayList<>();
    Moment next = day;
    int lastComma = 0; // how many days stand after the first comma of the list
    while (true) {
      int connector = connectorBefore(tokens, next.from());
      boolean stop = tokens.at(connector - 1).is("."); // 20./21. Februar
      int at = stop ? connector - 2 : connector - 1;
      Token number = tokens.at(at);
      boolean fits = number.day() > 0 && number.day() < next.day();
      if (connector < 1 || at < free || !fits || (stop && !tokens.at(at + 1).glued())) {
        break;
      }
      if (tokens.at(connector).is(",")) {
        lastComma = days.size();
      }
      next = Moment.day(at, connector, number.day(), day.month(), day.year());
      days.add(0, next);
    }
    if (!days.isEmpty() && years.isLabelled(tokens, next.from())) {
      return days.subList(days.size() - lastComma, days.size());
    }
    return days;
  }

  /** The token that links the day at {@code at} to a day before it, or {@link Token#NONE}. */
  private int connectorBefore(Tokens tokens, int at) {
    Token before = tokens.at(at - 1);
    boolean glued = tokens.at(at).glued() && before.glued();
    if (before.is(",") || before.isDash() || (before.is("/") && glued) || links(before)) {
      return at - 1;
    }
    boolean article = grammar.is("article", before) || grammar.is("of", before);
    return article && links(tokens.at(at - 2)) ? at - 2 : Token.NONE;
  }

  private boolean links(Token token) {
    return grammar.is("and", token) || grammar.is("or", token) || grammar.is("to", token);
  }
}
