package org.cajista.annotate.names.forms;

/** What the tags of the dictionaries say of proper names, and how frequent a word is. */
final class ProperTags {

  /** What a proper name names. */
  enum Sort {
    GIVEN,
    PERSON,
    PLACE,
    BODY,
    /** a proper name of some sort */
    ANY,
    /** no proper name */
    NONE
  }

  private ProperTags() {}

  static Sort sort(String language, String tag) {
    return switch (language) {
      case "es" -> spanish(tag);
      case "de" -> german(tag);
      case "fr" -> tag.startsWith("Z") ? Sort.ANY : Sort.NONE;
      case "en" -> tag.startsWith("NNP") ? Sort.ANY : Sort.NONE;
      default -> Sort.NONE;
    };
  }

  /** How frequent a word is: the class that the tag's last letter gives, from 1, rare, to 26. */
  static int frequency(String tag) {
    char last = tag.charAt(tag.length() - 1);
    return last >= 'A' && last <= 'Z' && tag.length() > 4 ? last - 'A' + 1 : 1;
  }

  /** Whether the tag is that of a verb in the third person singular. */
  static boolean isThirdPerson(String language, String tag) {
    return switch (language) {
      case "es" -> tag.matches("V.[IS].3S.*");
      case "fr" -> tag.matches("V.* 3 s.?");
      case "en" -> tag.startsWith("VBZ") || tag.startsWith("VBD");
      case "de" -> tag.matches("VER:(?:\\w+:)*3:SIN.*");
      default -> false;
    };
  }

  /** Whose given name a word with this tag is. */
  static Sex sex(String language, String tag) {
    boolean given =
        switch (language) {
          case "es" -> sort(language, tag) == Sort.GIVEN;
          case "fr" -> tag.matches("Z [mf] sp?.?");
          case "de" -> sort(language, tag) == Sort.GIVEN;
          default -> false;
        };
    if (!given) {
      return Sex.UNKNOWN;
    }
    boolean feminine =
        switch (language) {
          case "es" -> tag.charAt(2) == 'F';
          case "fr" -> tag.charAt(2) == 'f';
          default -> tag.contains(":FEM:");
        };
    return feminine ? Sex.FEMININE : Sex.MASCULINE;
  }

  /** {@code NP}, gender, number, then {@code SP} person, {@code G} place, {@code O} body. */
  private static Sort spanish(String tag) {
    if (!tag.startsWith("NP") || tag.length() < 6) {
      return Sort.NONE;
    }
    return switch (tag.charAt(4)) {
      case 'S' -> tag.charAt(2) == 'C' ? Sort.PERSON : Sort.GIVEN;
      case 'G' -> Sort.PLACE;
      case 'O' -> Sort.BODY;
      default -> Sort.ANY;
    };
  }

  /** {@code EIG} … the last part: {@code VOR} given, {@code NAC} and {@code PER} surname. */
  private static Sort german(String tag) {
    if (!tag.startsWith("EIG")) {
      return Sort.NONE;
    }
    return switch (tag.substring(tag.lastIndexOf(':') + 1)) {
      case "VOR" -> Sort.GIVEN;
      case "NAC", "PER" -> Sort.PERSON;
      default -> Sort.PLACE;
    };
  }
}
