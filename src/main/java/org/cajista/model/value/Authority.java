package org.cajista.model.value;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A register of persons with web addresses (an authority file). Each constant knows its address and
 * the form of its numbers.
 */
public enum Authority {
  /** The German integrated authority file. */
  GND("https://d-nb.info/gnd/", "\\d{7,9}[0-9X]|\\d{4,9}-[0-9X]", CheckDigit.MOD_11),
  /** The Virtual International Authority File. */
  VIAF("http://viaf.org/viaf/", "[1-9]\\d{1,21}", CheckDigit.NONE),
  /** Wikidata. */
  WIKIDATA("http://www.wikidata.org/entity/", "Q[1-9]\\d{0,11}", CheckDigit.NONE),
  /** The International Standard Name Identifier (ISO 27729). */
  ISNI("https://isni.org/isni/", "\\d{15}[0-9X]", CheckDigit.MOD_11_2),
  /** The register of researchers. */
  ORCID("https://orcid.org/", "(?:\\d{4}-){3}\\d{3}[0-9X]", CheckDigit.MOD_11_2),
  /** The authority files of the Bibliothèque nationale de France. */
  BNF("https://data.bnf.fr/ark:/12148/cb", "\\d{8}[0-9b-z]", CheckDigit.NONE),
  /** The name authority file of the Library of Congress. */
  LCCN("https://id.loc.gov/authorities/names/", "n[a-z]{0,2}\\d{8,10}", CheckDigit.NONE);

  private static final Pattern SCHEME = Pattern.compile("^https?://(?:www\\.)?");

  private final String address;
  private final Pattern form;
  private final CheckDigit check;

  Authority(String address, String form, CheckDigit check) {
    this.address = address;
    this.form = Pattern.compile(form);
    this.check = check;
  }

  /** Returns the authority with the name {@code type}; upper and lower case do not matter. */
  public static Optional<Authority> named(String type) {
    for (Authority authority : values()) {
      if (authority.name().equals(type.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(authority);
      }
    }
    return Optional.empty();
  }

  /** Returns the authority to which the web address {@code url} belongs. */
  public static Optional<Authority> at(String url) {
    for (Authority authority : values()) {
      if (authority.tail(url).isPresent()) {
        return Optional.of(authority);
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the number in {@code value}. The value can be a web address, such as {@code
   * https://viaf.org/viaf/42/}.
   */
  public String number(String value) {
    String number = tail(value).orElse(value.strip());
    return this == ISNI ? number.replaceAll("[\\s-]", "") : number;
  }

  /**
   * Returns what follows the address of the authority in {@code url}; empty if {@code url} does not
   * begin with that address.
   */
  private Optional<String> tail(String url) {
    String bare = SCHEME.matcher(url.strip()).replaceFirst("");
    String home = SCHEME.matcher(address).replaceFirst("");
    // Wikidata has two addresses for one number: a page and an entity
    for (String place : new String[] {home, home.replace("/entity/", "/wiki/")}) {
      if (bare.startsWith(place)) {
        return Optional.of(bare.substring(place.length()).replaceFirst("[/#?].*$", ""));
      }
    }
    return Optional.empty();
  }

  /**
   * Returns for each authority its name in capitals, a blank, and the address before its numbers.
   */
  public static List<String> addresses() {
    return Stream.of(values()).map(one -> one.name() + " " + one.address).toList();
  }

  /** Returns the web address of the number {@code value}. */
  public String address(String value) {
    return address + number(value);
  }

  /** True if {@code value} can be a number of this authority. The check digit is tested too. */
  public boolean accepts(String value) {
    String number = number(value);
    return form.matcher(number).matches() && check.holds(number);
  }

  /** How the last sign of a number is computed from the signs before it. */
  private enum CheckDigit {
    NONE,
    /** Weights 2, 3, 4 … from the right; an X is 10. */
    MOD_11,
    /** ISO 7064, MOD 11-2. */
    MOD_11_2;

    boolean holds(String number) {
      String digits = number.replace("-", "");
      int last = digits.length() - 1;
      int given = digits.charAt(last) == 'X' ? 10 : Character.digit(digits.charAt(last), 10);
      return switch (this) {
        case NONE -> true;
        // numbers with a hyphen belong to corporate bodies and subjects, which have another rule
        case MOD_11 -> number.contains("-") || weighted(digits, given);
        case MOD_11_2 -> given == (12 - doubled(digits.substring(0, last))) % 11;
      };
    }

    private static boolean weighted(String digits, int given) {
      int sum = 0;
      for (int i = 0; i < digits.length() - 1; i++) {
        sum += (digits.length() - i) * Character.digit(digits.charAt(i), 10);
      }
      return (11 - sum % 11) % 11 == given;
    }

    private static int doubled(String digits) {
      int sum = 0;
      for (int i = 0; i < digits.length(); i++) {
        sum = (sum + Character.digit(digits.charAt(i), 10)) * 2 % 11;
      }
      return sum;
    }
  }
}
