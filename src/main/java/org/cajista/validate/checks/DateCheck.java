package org.cajista.validate.checks;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.report.Messages;
import org.cajista.validate.Check;
import org.cajista.validate.Code;
import org.cajista.validate.Element;
import org.cajista.validate.Faults;
import org.cajista.validate.Spot;

/**
 * Dates: a day that the calendar has, a span that does not end before it begins, a weekday that the
 * day has. {@code <date when="1936-04-24">jueves 24 de abril de 1936</date>} was a Friday.
 */
final class DateCheck extends Check {
  private static final List<String> VALUES = List.of("when", "from", "to", "notBefore", "notAfter");

  /** Where {@code @from} and {@code @to} are pages, or point. */
  private static final Set<String> NO_DATES =
      Set.of("biblScope", "citedRange", "locus", "app", "span", "spanGrp", "arc", "damageSpan");

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  /** A {@code date} that is open, and its day. */
  private record Open(Element element, Spot spot, Day day, String value) {}

  private final boolean house;
  private final Languages languages;
  private final Deque<Open> open = new ArrayDeque<>();

  DateCheck(Context context, Faults faults) {
    super(faults);
    this.house = context.house();
    this.languages = context.languages();
  }

  @Override
  public void start(Element element) {
    if (!element.isTei() || NO_DATES.contains(element.name())) {
      return;
    }
    boolean real = true;
    for (String attribute : VALUES) {
      Optional<String> value = element.attribute(attribute);
      if (value.isPresent() && !isReal(value.get())) {
        real = false;
        faults()
            .add(
                Code.DATE_REAL,
                element.attributeSpot(attribute),
                value.get(),
                attribute,
                value.get());
      }
    }
    if (real) {
      checkOrder(element);
      if (element.is("date")) {
        open(element);
      }
    }
  }

  private boolean isReal(String value) {
    Optional<Day> day = Day.of(value);
    return day.isPresent() ? day.get().isReal() : !house;
  }

  private void checkOrder(Element element) {
    String first = element.attribute("from").isPresent() ? "from" : "notBefore";
    String last = element.attribute("to").isPresent() ? "to" : "notAfter";
    Optional<Day> start = element.attribute(first).flatMap(Day::of);
    Optional<Day> end = element.attribute(last).flatMap(Day::of);
    if (start.isPresent() && end.isPresent() && !Day.inOrder(start.get(), end.get())) {
      String from = element.attribute(first).orElseThrow();
      faults()
          .add(
              Code.DATE_ORDER,
              element.attributeSpot(first),
              from,
              from,
              element.attribute(last).orElseThrow());
    }
  }

  private void open(Element element) {
    Optional<Day> day = element.attribute("when").flatMap(Day::of).filter(Day::isWhole);
    if (day.isPresent() && element.attribute("calendar").isEmpty()) {
      String value = element.attribute("when").orElseThrow();
      Spot spot = element.attributeSpot("when");
      open.push(new Open(element, spot, day.get(), value));
    }
  }

  @Override
  public void end(Element element) {
    if (!open.isEmpty() && open.getFirst().element() == element) {
      checkWeekday(open.pop());
    }
  }

  private void checkWeekday(Open date) {
    Set<DayOfWeek> named = new HashSet<>();
    String word = "";
    for (var found : WORD.matcher(date.element().content()).results().toList()) {
      Optional<DayOfWeek> weekday = weekday(found.group(), date.element().language());
      if (weekday.isPresent()) {
        named.add(weekday.get());
        word = found.group();
      }
    }
    if (named.isEmpty() || named.contains(date.day().weekday())) {
      return;
    }
    String actual = name(date.day().weekday(), date.element().language());
    boolean oldStyle = named.contains(date.day().julianWeekday());
    faults()
        .add(
            Code.DATE_WEEKDAY,
            date.spot(),
            word,
            List.of(actual),
            actual,
            Messages.format(
                oldStyle ? "date.weekday.julian" : "date.weekday", date.value(), actual, word));
  }

  private Optional<DayOfWeek> weekday(String word, String tag) {
    return languages
        .of(tag)
        .lexicon("weekdays")
        .anyCase(word)
        .map(Integer::parseInt)
        .filter(number -> number <= DayOfWeek.values().length)
        .map(DayOfWeek::of);
  }

  private String name(DayOfWeek day, String tag) {
    return languages.of(tag).lexicon("weekdays").forms().stream()
        .filter(form -> weekday(form, tag).filter(day::equals).isPresent())
        .findFirst()
        .orElse(day.name().toLowerCase(Locale.ROOT));
  }
}
