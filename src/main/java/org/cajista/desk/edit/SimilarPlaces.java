package org.cajista.desk.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.desk.edit.Correction.Action;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;

/**
 * What a correction teaches: the other places at which the same would be right, because there the
 * same words are marked in the same way, or not at all.
 */
public final class SimilarPlaces {
  private static final int SHORTEST = 3;

  private final Correction made;
  private final String element;
  private final String words;
  private final String meaning;

  private SimilarPlaces(Correction made, String element, String words, String meaning) {
    this.made = made;
    this.element = element;
    this.words = words;
    this.meaning = meaning;
  }

  /**
   * Returns what a correction teaches; empty if it says nothing about other places.
   *
   * @param before the file before the correction
   */
  public static Optional<SimilarPlaces> of(OpenText before, Correction made) {
    switch (made.action()) {
      case ACCEPT, REJECT, REFER, DATE -> {
        Element element = before.elementAt(made.from()).orElseThrow();
        String words = before.markup().words(element);
        return words.isEmpty()
            ? Optional.empty()
            : Optional.of(new SimilarPlaces(made, element.name(), words, meaning(element)));
      }
      case MARK -> {
        String words = before.text().substring(made.from(), made.to());
        return words.indexOf('<') >= 0 || words.length() < SHORTEST
            ? Optional.empty()
            : Optional.of(new SimilarPlaces(made, "", words, ""));
      }
      default -> {
        return Optional.empty();
      }
    }
  }

  private static String meaning(Element element) {
    StringBuilder meaning = new StringBuilder();
    for (Attribute one : element.attributes()) {
      if (!one.name().equals("xml:id") && !one.name().equals("cert")) {
        meaning.append(one.name()).append('=').append(one.value()).append(' ');
      }
    }
    return meaning.toString();
  }

  /** Returns the corrections of the same kind that are possible in a file. */
  public List<Correction> in(OpenText file) {
    return made.action() == Action.MARK ? unmarked(file) : marked(file);
  }

  private List<Correction> marked(OpenText file) {
    List<Correction> found = new ArrayList<>();
    for (Element one : file.markup().elements()) {
      boolean unsure = made.action() != Action.ACCEPT || one.attribute("cert").isPresent();
      if (one.name().equals(element)
          && unsure
          && meaning(one).equals(meaning)
          && file.markup().words(one).equals(words)) {
        found.add(made.at(one.start(), one.end()));
      }
    }
    return found;
  }

  private List<Correction> unmarked(OpenText file) {
    List<Correction> found = new ArrayList<>();
    Pattern whole =
        Pattern.compile(
            "(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{M}\\p{N}])");
    int text = file.text().indexOf("<text");
    Matcher place = whole.matcher(file.text()).region(Math.max(0, text), file.text().length());
    while (place.find()) {
      List<Element> around = file.around(place.start(), place.end());
      boolean free =
          !around.isEmpty()
              && around.get(0).inner() <= place.start()
              && around.stream().noneMatch(one -> isClosed(one.name()))
              && isText(file.text(), place.start());
      if (free) {
        found.add(made.at(place.start(), place.end()));
      }
    }
    return found;
  }

  private static boolean isClosed(String name) {
    return MarkCorrections.MARKS.contains(name) || name.equals("fw") || name.equals("sic");
  }

  /** True if a place is not inside a tag. */
  private static boolean isText(String text, int at) {
    return text.lastIndexOf('>', at - 1) >= text.lastIndexOf('<', at - 1);
  }
}
