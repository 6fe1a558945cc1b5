package org.cajista.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cajista.lang.RomanNumeral;
import org.cajista.lang.Sentences;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.PageNumber;
import org.cajista.model.Zone;
import org.cajista.model.value.Certainty;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Gives each page its number: what its running head or folio prints; between two printed numbers by
 * counting. Where more numbers than pages lie between, blank pages fell out: before a chapter that
 * would else begin on a left-hand page. Where more pages than numbers lie between, the shortest are
 * plates, and have none.
 */
final class PageNumbers implements Pass<List<Page>> {
  /** How many printed numbers back one is looked for that the next goes on from. */
  private static final int LOOK_BACK = 12;

  /** What a jump in the numbers costs: more than one number is worth. */
  private static final double JUMP = -1.5;

  /** A count begins again with one of these numbers. */
  private static final int LAST_OF_FIRST = 2;

  private static final double AGAIN = -0.9;

  private final HeadReader reader;

  PageNumbers(HeadReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Page> apply(List<Page> pages, Report report) {
    PageNumber[] numbers = new PageNumber[pages.size()];
    number(pages, numbers);
    countRoman(pages, numbers);
    List<Page> done = new ArrayList<>(pages.size());
    for (Page page : pages) {
      PageNumber number = numbers[page.index()];
      done.add(number == null || page.number().isKnown() ? page : page.withNumber(number));
    }
    return done;
  }

  /** Small Roman numerals, which front matter has, where no other number stands. */
  private void countRoman(List<Page> pages, PageNumber[] numbers) {
    int last = -1;
    int lastNumber = 0;
    for (int i = 0; i < numbers.length && !isPrinted(numbers[i]); i++) {
      String printed = roman(pages.get(i));
      int number = RomanNumeral.printedValue(printed);
      if (number == 0 || last >= 0 && number - lastNumber < i - last) {
        continue;
      }
      numbers[i] = new PageNumber(printed, Certainty.HIGH);
      for (int back = i - 1; back > last && number > i - back; back--) {
        boolean exact = last < 0 || number - lastNumber == i - last;
        if (exact) {
          numbers[back] = new PageNumber(RomanNumeral.write(number - (i - back)), Certainty.MEDIUM);
        }
      }
      last = i;
      lastNumber = number;
    }
  }

  private static boolean isPrinted(PageNumber number) {
    return number != null && number.certainty() == Certainty.HIGH;
  }

  /** The Roman numeral that the page prints as its number; nothing if it has none. */
  private String roman(Page page) {
    for (Line line : page.lines()) {
      Optional<String> number =
          printedNumber(line).filter(printed -> RomanNumeral.printedValue(printed) > 0);
      if (number.isPresent()) {
        return number.get();
      }
    }
    return "";
  }

  private void number(List<Page> pages, PageNumber[] numbers) {
    int[] printed = printed(pages);
    int last = -1;
    for (int i = 0; i < printed.length; i++) {
      if (printed[i] > 0) {
        numbers[i] = new PageNumber(String.valueOf(printed[i]), Certainty.HIGH);
        if (last < 0) {
          countBack(numbers, 0, i, printed[i]);
        } else if (printed[i] <= printed[last]) {
          countOn(numbers, last, printed[last], i);
          countBack(numbers, last + 1, i, printed[i]);
        } else {
          count(pages, numbers, last, printed[last], i, printed[i]);
        }
        last = i;
      }
    }
    if (last >= 0) {
      countOn(numbers, last, printed[last], numbers.length);
    }
  }

  /**
   * The printed numbers by page, 0 where there is none; those that fall out of the run are left
   * out.
   */
  private int[] printed(List<Page> pages) {
    int[] printed = new int[pages.size()];
    for (Page page : pages) {
      for (Line line : page.lines()) {
        number(line).ifPresent(n -> printed[page.index()] = n);
      }
      if (page.number().n().matches("\\d{1,9}")) {
        printed[page.index()] = Integer.parseInt(page.number().n()); // a mark gives it
      }
    }
    keepRun(printed);
    return printed;
  }

  /**
   * Leaves out the numbers that are misread: what stays is the longest run of rising numbers, in
   * which a jump is believed only where two numbers after it agree.
   */
  private static void keepRun(int[] printed) {
    List<Integer> pages =
        IntStream.range(0, printed.length).filter(i -> printed[i] > 0).boxed().toList();
    double[] score = new double[pages.size()];
    int[] before = new int[pages.size()];
    int best = -1;
    for (int i = 0; i < score.length; i++) {
      score[i] = 1;
      before[i] = -1;
      for (int k = i - 1; k >= Math.max(0, i - LOOK_BACK); k--) {
        int pagesOn = pages.get(i) - pages.get(k);
        int numbersOn = printed[pages.get(i)] - printed[pages.get(k)];
        boolean again = numbersOn <= 0 && printed[pages.get(i)] <= pagesOn;
        if (numbersOn <= 0 && !(again && printed[pages.get(i)] <= LAST_OF_FIRST)) {
          continue;
        }
        double join =
            again ? AGAIN : numbersOn == pagesOn ? 1 : numbersOn <= 3 * pagesOn + 8 ? 0.5 : JUMP;
        if (score[k] + 1 + join > score[i]) {
          score[i] = score[k] + 1 + join;
          before[i] = k;
        }
      }
      best = best < 0 || score[i] > score[best] ? i : best;
    }
    boolean[] kept = new boolean[printed.length];
    for (int i = best; i >= 0; i = before[i]) {
      kept[pages.get(i)] = true;
    }
    for (int i = 0; i < printed.length; i++) {
      printed[i] = kept[i] ? printed[i] : 0;
    }
  }

  private Optional<Integer> number(Line line) {
    return printedNumber(line).filter(n -> Character.isDigit(n.charAt(0))).map(Integer::valueOf);
  }

  private Optional<String> printedNumber(Line line) {
    return switch (line.zone()) {
      case FOLIO ->
          RunningHeads.folio(line.toString()).or(() -> CapitalNumerals.of(line.toString()));
      case RUNNING_HEAD ->
          reader
              .read(line.toString())
              .map(HeadReader.Head::number)
              .or(() -> CapitalNumerals.of(line.toString()));
      default -> Optional.empty();
    };
  }

  private static void countOn(PageNumber[] numbers, int from, int number, int to) {
    for (int i = from + 1; i < to; i++) {
      numbers[i] = counted(number + i - from);
    }
  }

  private static void countBack(PageNumber[] numbers, int first, int from, int number) {
    for (int i = from - 1; i >= first && number - (from - i) > 0; i--) {
      numbers[i] = counted(number - (from - i));
    }
  }

  private static void count(
      List<Page> pages, PageNumber[] numbers, int from, int fromNumber, int to, int toNumber) {
    int missing = (toNumber - fromNumber) - (to - from);
    boolean[] plates = missing < 0 ? plates(pages, from, to, -missing) : new boolean[pages.size()];
    int number = fromNumber;
    for (int i = from + 1; i < to; i++) {
      if (plates[i]) {
        continue;
      }
      number++;
      if (missing > 0 && number % 2 == 0 && beginsChapter(pages.get(i))) {
        number++;
        missing--;
      }
      numbers[i] = counted(number);
    }
    if (missing > 0) {
      // where the blank pages stood is not known: what was counted may be short by them
      for (int i = from + 1; i < to; i++) {
        numbers[i] = new PageNumber(numbers[i].n(), Certainty.LOW);
      }
    }
  }

  /** The pages with the fewest lines between two others. */
  private static boolean[] plates(List<Page> pages, int from, int to, int count) {
    boolean[] plates = new boolean[pages.size()];
    List<Page> between = new ArrayList<>(pages.subList(from + 1, to));
    between.sort((a, b) -> Integer.compare(size(a), size(b)));
    between.stream().limit(count).forEach(page -> plates[page.index()] = true);
    return plates;
  }

  private static int size(Page page) {
    return page.lines().stream().mapToInt(line -> line.text().length()).sum();
  }

  private static boolean beginsChapter(Page page) {
    for (Line line : page.lines()) {
      if (line.zone() == Zone.BODY) {
        return Sentences.isCapitals(line.text()) || Sentences.isRoman(line.text());
      }
    }
    return false;
  }

  private static PageNumber counted(int number) {
    return new PageNumber(String.valueOf(number), Certainty.MEDIUM);
  }
}
