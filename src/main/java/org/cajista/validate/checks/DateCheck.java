package org.cajista.validate.checks;

import java.time.DayOfWeek;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cajista.lang.Languages;
import org.cajista.lang.WordList;
import org.cajista.report.Messages;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.xml.sax.Attributes;

/**
 * Checks dates: the day must exist in the calendar, a span must not end before it begins, the
 * weekday must be correct. {@code <date when="1936-04-24">jueves 24 de abril de 1936</date>} was a
 * Friday.
 */
final class DateCheck extends Check {
  private static final Set<String> VALUES = Set.of("when", "from", "to", "notBefore", "notAfter");

  /** Elements where {@code @from} and {@code @to} are pages or pointers. */
  private static final Set<String> NO_DATES =
      Set.of("biblScope", "citedRange", "locus", "app", "span", "spanGrp", "arc", "damageSpan");

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  /** An open {@code date} and its day. */
  private record Open(Element element, Location location, Day day, String value) {}

  private final boolean house;
  private final Languages languages;
  private final Deque<Open> open = new ArrayDeque<>();

  /** The days of the present element, by attribute. */
  private final Map<String, Day> days = new HashMap<>();

  DateCheck(CheckContext context, Faults faults) {
    super(faults);
    this.house = context.house();
    this.languages = context.languages();
  }

  @Override
  public void start(Element element) {
    if (!element.isTei() || NO_DATES.contains(element.name()) || !readDays(element)) {
      return;
    }
    checkOrder(element);
    if (element.is("date")) {
      open(element);
    }
  }

  /**
   * Reads the days from the attributes.
   *
   * @return true if there is at least one, and all of them exist
   */
  private boolean readDays(Element element) {
    days.clear();
    boolean real = true;
    Attributes attributes = element.attributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = attributes.getQName(i);
      if (VALUES.contains(attribute)) {
        String value = attributes.getValue(i);
        Optional<Day> day = Day.of(value);
        if (day.isPresent() ? day.get().isReal() : !house) {
          day.ifPresent(that -> days.put(attribute, that));
        } else {
          real = false;
          Location location = element.attributeLocation(attribute);
          faults().add(Code.DATE_REAL, location, value, attribute, value);
        }
      }
    }
    return real && !days.isEmpty();
  }

  private void checkOrder(Element element) {
    String first = element.attribute("from").isPresent() ? "from" : "notBefore";
    String last = element.attribute("to").isPresent() ? "to" : "notAfter";
    Day start = days.get(first);
    Day end = days.get(last);
    if (start != null && end != null && !Day.inOrder(start, end)) {
      String from = element.attribute(first).orElseThrow();
      String to = element.attribute(last).orElseThrow();
      faults().add(Code.DATE_ORDER, element.attributeLocation(first), from, from, to);
    }
  }

  private void open(Element element) {
    Day day = days.get("when");
    if (day != null && day.isWhole() && element.attribute("calendar").isEmpty()) {
      String value = element.attribute("when").orElseThrow();
      open.push(new Open(element, element.attributeLocation("when"), day, value));
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
            date.location(),
            word,
            List.of(actual),
            actual,
            Messages.format(
                oldStyle ? "date.weekday.julian" : "date.weekday", date.value(), actual, word));
  }

  private Optional<DayOfWeek> weekday(String word, String tag) {
    return languages
        .of(tag)
        .lexicon(WordList.WEEKDAYS)
        .anyCase(word)
        .map(Integer::parseInt)
        .filter(number -> number <= DayOfWeek.values().length)
        .map(DayOfWeek::of);
  }

  private String name(DayOfWeek day, String tag) {
    return languages.of(tag).lexicon(WordList.WEEKDAYS).forms().stream()
        .filter(form -> weekday(form, tag).filter(day::equals).isPresent())
        .findFirst()
        .orElse(day.name().toLowerCase(Locale.ROOT));
  }
}
