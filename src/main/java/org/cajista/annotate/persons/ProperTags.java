package org.cajista.annotate.persons;

import java.util.Optional;

/** What the tags of the dictionaries say of proper names. */
final class ProperTags {
  private ProperTags() {}

  static Optional<String> sort(String language, String tag) {
    return switch (language) {
      case "es" -> spanish(tag);
      case "de" -> german(tag);
      case "fr" -> tag.startsWith("Z") ? Optional.of("name") : Optional.empty();
      case "en" -> tag.startsWith("NNP") ? Optional.of("name") : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** {@code NP}, gender, number, then {@code SP} person, {@code G} place, {@code O} body. */
  private static Optional<String> spanish(String tag) {
    if (!tag.startsWith("NP") || tag.length() < 6) {
      return Optional.empty();
    }
    return Optional.of(
        switch (tag.charAt(4)) {
          case 'S' -> tag.charAt(2) == 'C' ? "person" : "given";
          case 'G' -> "place";
          case 'O' -> "body";
          default -> "name";
        });
  }

  /** {@code EIG} … the last part: {@code VOR} given, {@code NAC} and {@code PER} surname. */
  private static Optional<String> german(String tag) {
    if (!tag.startsWith("EIG")) {
      return Optional.empty();
    }
    return Optional.of(
        switch (tag.substring(tag.lastIndexOf(':') + 1)) {
          case "VOR" -> "given";
          case "NAC", "PER" -> "person";
          default -> "place";
        });
  }
}
