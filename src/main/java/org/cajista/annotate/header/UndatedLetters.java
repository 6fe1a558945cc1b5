package org.cajista.annotate.header;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.header.Header;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.DateValue;
import org.cajista.model.value.IsoDate;

/**
 * Gives a letter of a series that has no date its limits: it stands between the letters before and
 * after it, if the dated ones are in the order of time.
 */
final class UndatedLetters {

  private UndatedLetters() {}

  static List<Header.Letter> limited(List<Header.Letter> letters) {
    if (!areInOrder(letters)) {
      return letters;
    }
    List<Header.Letter> limited = new ArrayList<>();
    for (int i = 0; i < letters.size(); i++) {
      Header.Letter letter = letters.get(i);
      String before = known(letters, i, -1);
      String after = known(letters, i, 1);
      boolean between = letter.dated().isEmpty() && !before.isEmpty() && !after.isEmpty();
      limited.add(between ? dated(letter, DateValue.between(before, after)) : letter);
    }
    return List.copyOf(limited);
  }

  private static boolean areInOrder(List<Header.Letter> letters) {
    String last = "";
    for (Header.Letter letter : letters) {
      String first = first(letter.dated());
      if (!first.isEmpty()) {
        int length = Math.min(first.length(), last.length());
        if (first.substring(0, length).compareTo(last.substring(0, length)) < 0) {
          return false;
        }
        last = last(letter.dated());
      }
    }
    return true;
  }

  /** Returns the nearest day or year on one side; empty if no letter there has one. */
  private static String known(List<Header.Letter> letters, int index, int step) {
    for (int i = index + step; i >= 0 && i < letters.size(); i += step) {
      DateValue dated = letters.get(i).dated();
      String day = step < 0 ? first(dated) : last(dated);
      if (!day.isEmpty()) {
        return day;
      }
    }
    return "";
  }

  private static String first(DateValue date) {
    String day = date.when() + date.from() + date.notBefore();
    return hasYear(date, day) ? day : "";
  }

  private static String last(DateValue date) {
    String day = date.when() + date.to() + date.notAfter();
    return hasYear(date, day) ? day : "";
  }

  private static boolean hasYear(DateValue date, String day) {
    return !day.isEmpty() && !day.startsWith("-") && IsoDate.isSound(date);
  }

  private static Header.Letter dated(Header.Letter letter, DateValue date) {
    return new Header.Letter(
        letter.sender(),
        letter.senderId(),
        letter.recipient(),
        letter.recipientId(),
        date,
        Certainty.LOW,
        letter.place(),
        letter.placeId());
  }
}
