package org.cajista.lang;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One word list of a language: from a form to its value. The file has a line {@code form TAB value
 * # gloss} for each; the value and the gloss may be missing. Forms are matched as they are written,
 * or {@linkplain #anyCase without regard to case}.
 */
public final class Lexicon {
  /** The list of no words. */
  public static final Lexicon EMPTY = new Lexicon(Map.of());

  private final Map<String, String> values;
  private final Map<String, String> lowered = new LinkedHashMap<>();

  Lexicon(Map<String, String> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    values.forEach((form, value) -> lowered.putIfAbsent(form.toLowerCase(Locale.ROOT), value));
  }

  /** Returns the forms, in the file's order. */
  public Set<String> forms() {
    return values.keySet();
  }

  /** Returns the forms in lower case. */
  public Set<String> lowered() {
    return Collections.unmodifiableSet(lowered.keySet());
  }

  /**
   * Returns a regular expression for any of the forms, without a group around it; that of an empty
   * list matches nothing.
   */
  public String alternatives() {
    return values.isEmpty()
        ? "(?!)"
        : values.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
  }

  public boolean contains(String form) {
    return values.containsKey(form);
  }

  public Optional<String> value(String form) {
    return Optional.ofNullable(values.get(form));
  }

  public boolean containsAnyCase(String form) {
    return lowered.containsKey(form.toLowerCase(Locale.ROOT));
  }

  /** Returns the value of {@code form}, upper and lower case being one. */
  public Optional<String> anyCase(String form) {
    return Optional.ofNullable(lowered.get(form.toLowerCase(Locale.ROOT)));
  }
}
