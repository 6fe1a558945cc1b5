package org.cajista.validate.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cajista.report.Messages;
import org.cajista.report.Severity;
import org.cajista.validate.document.Check;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;

/**
 * Checks that language tags follow BCP 47: {@code es}, not {@code sp}, {@code spa} or {@code
 * Spanish}; {@code en-GB}, not {@code en-UK} or {@code en_GB}.
 */
final class LanguageCheck extends Check {
  private static final Map<String, String> SLIPS =
      Map.ofEntries(
          Map.entry("sp", "es"),
          Map.entry("ger", "de"),
          Map.entry("fre", "fr"),
          Map.entry("dut", "nl"),
          Map.entry("cz", "cs"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("dk", "da"),
          Map.entry("spanish", "es"),
          Map.entry("french", "fr"),
          Map.entry("english", "en"),
          Map.entry("german", "de"),
          Map.entry("latin", "la"));

  /** Codes that were withdrawn, with those that took their place. */
  private static final Map<String, String> RENAMED = Map.of("iw", "he", "ji", "yi", "in", "id");

  private final Set<String> good = new HashSet<>();
  private final boolean house;

  /**
   * @param house true for Cajista's own encoding
   */
  LanguageCheck(boolean house, Faults faults) {
    super(faults);
    this.house = house;
  }

  @Override
  public void start(Element element) {
    String own = element.attributes().getValue("xml:lang");
    if (own != null) {
      check(own, "xml:lang", element);
    }
    if (element.is("language")) {
      element.attribute("ident").ifPresent(tag -> check(tag, "ident", element));
    } else if (element.is("textLang")) {
      element.attribute("mainLang").ifPresent(tag -> check(tag, "mainLang", element));
      for (String tag : element.attribute("otherLangs").orElse("").split("\\s+")) {
        check(tag, "otherLangs", element);
      }
    }
  }

  private void check(String tag, String attribute, Element element) {
    // xml:lang="" cancels the language of the outer element
    if (tag.isEmpty() || good.contains(tag)) {
      return;
    }
    Optional<String> fault = fault(tag);
    if (fault.isEmpty()) {
      good.add(tag);
      return;
    }
    String meant = meant(tag);
    String sentence = Messages.format("language.code." + fault.get(), tag);
    List<String> allowed = meant.isEmpty() ? List.of() : List.of(meant);
    if (!meant.isEmpty()) {
      sentence += " " + Messages.format("grammar.meant", "«" + meant + "»");
    }
    // a tag of the right form is valid TEI, so that in other people's files it only deserves a hint
    Severity severity =
        house || fault.get().equals("form") ? Code.LANGUAGE.severity() : Severity.WARNING;
    faults()
        .add(
            Code.LANGUAGE,
            severity,
            element.attributeLocation(attribute),
            tag,
            allowed,
            meant,
            sentence);
  }

  /** Returns what is wrong with {@code tag}; empty if it is correct. */
  private static Optional<String> fault(String tag) {
    try {
      // private tags, «x-…», have no language
      new Locale.Builder().setLanguageTag(tag);
    } catch (java.util.IllformedLocaleException e) {
      return Optional.of("form");
    }
    Locale locale = Locale.forLanguageTag(tag);
    String first = tag.split("-")[0].toLowerCase(Locale.ROOT);
    if (first.length() == 2 && !known(first)) {
      return Optional.of("unknown");
    }
    if (first.length() == 3 && (!shorter(first).isEmpty() || SLIPS.containsKey(first))) {
      return Optional.of("long");
    }
    if (first.length() > 3) {
      return Optional.of("unknown");
    }
    String region = locale.getCountry();
    boolean place =
        region.isEmpty()
            || region.chars().allMatch(Character::isDigit)
            || Set.of(Locale.getISOCountries()).contains(region);
    return place ? Optional.empty() : Optional.of("region");
  }

  private static boolean known(String language) {
    return Set.of(Locale.getISOLanguages()).contains(language);
  }

  /** Returns the code with two letters for a code with three letters. */
  private static String shorter(String three) {
    Map<String, String> known = new HashMap<>();
    for (String two : Locale.getISOLanguages()) {
      known.put(new Locale.Builder().setLanguage(two).build().getISO3Language(), two);
    }
    // Java lists the withdrawn codes too
    RENAMED.forEach(
        (old, two) ->
            known.put(new Locale.Builder().setLanguage(old).build().getISO3Language(), two));
    return known.getOrDefault(three, "");
  }

  private static String meant(String tag) {
    String[] parts = tag.replace('_', '-').split("-", 2);
    String first = parts[0].toLowerCase(Locale.ROOT);
    String language = SLIPS.getOrDefault(first, shorter(first).isEmpty() ? first : shorter(first));
    String rest = parts.length < 2 ? "" : "-" + parts[1].replaceFirst("(?i)^uk$", "GB");
    String meant = language + rest;
    return meant.equals(tag) || fault(meant).isPresent() ? "" : meant;
  }
}
