package org.cajista.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A register of persons whose numbers are addresses on the web, and what one of its numbers looks
 * like.
 */
public enum Authority {
  GND("https://d-nb.info/gnd/", "\\d{7,9}[0-9X]|\\d{4,9}-[0-9X]", CheckDigit.MOD_11),
  VIAF("http://viaf.org/viaf/", "[1-9]\\d{1,21}", CheckDigit.NONE),
  WIKIDATA("http://www.wikidata.org/entity/", "Q[1-9]\\d{0,11}", CheckDigit.NONE),
  ISNI("https://isni.org/isni/", "\\d{15}[0-9X]", CheckDigit.MOD_11_2),
  ORCID("https://orcid.org/", "(?:\\d{4}-){3}\\d{3}[0-9X]", CheckDigit.MOD_11_2),
  BNF("https://data.bnf.fr/ark:/12148/cb", "\\d{8}[0-9b-z]", CheckDigit.NONE),
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

  /** The authority that {@code type} names, in whatever case. */
  public static Optional<Authority> named(String type) {
    for (Authority authority : values()) {
      if (authority.name().equals(type.strip().toUpperCase(Locale.ROOT))) {
        return Optional.of(authority);
      }
    }
    return Optional.empty();
  }

  /** The authority whose address {@code url} is. */
  public static Optional<Authority> at(String url) {
    for (Authority authority : values()) {
      if (authority.tail(url).isPresent()) {
        return Optional.of(authority);
      }
    }
    return Optional.empty();
  }

  /** The number in {@code value}, which may be an address: {@code https://viaf.org/viaf/42/}. */
  public String number(String value) {
    String number = tail(value).orElse(value.strip());
    return this == ISNI ? number.replaceAll("[\\s-]", "") : number;
  }

  /** What follows the authority's address in {@code url}; empty where it is no such address. */
  private Optional<String> tail(String url) {
    String bare = SCHEME.matcher(url.strip()).replaceFirst("");
    String home = SCHEME.matcher(address).replaceFirst("");
    // Wikidata's pages and its entities are two addresses of one number
    for (String place : new String[] {home, home.replace("/entity/", "/wiki/")}) {
      if (bare.startsWith(place)) {
        return Optional.of(bare.substring(place.length()).replaceFirst("[/#?].*$", ""));
      }
    }
    return Optional.empty();
  }

  /** Where {@code value} is found on the web. */
  public String address(String value) {
    return address + number(value);
  }

  /** Whether {@code value} can be a number of this authority, its check digit included. */
  public boolean accepts(String value) {
    String number = number(value);
    return form.matcher(number).matches() && check.holds(number);
  }

  /** How the last sign of a number is computed from those before it. */
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
        // numbers with a hyphen are of bodies and subjects, which have another rule
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
