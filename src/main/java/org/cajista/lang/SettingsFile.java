package org.cajista.lang;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.lang.TagSet.Meaning;

/** Reads {@code language.properties}: lines {@code key = value}. */
final class SettingsFile {
  /** The name of the file in the folder of a language. */
  static final String NAME = "language.properties";

  private static final String TAGS = "tags.";

  private final ListFile file;
  private final Map<String, String> values = new HashMap<>();
  private final Map<Meaning, Pattern> tags = new EnumMap<>(Meaning.class);

  private SettingsFile(ListFile file) {
    this.file = file;
  }

  /**
   * Returns the settings that a file gives.
   *
   * @param base the settings that the file does not give
   * @throws BadListException if a line cannot be understood, or the level is missing
   */
  static LanguageSettings read(ListFile file, LanguageSettings base) {
    SettingsFile settings = new SettingsFile(file);
    file.rows().forEach(settings::read);
    return settings.over(base);
  }

  private void read(ListFile.Row row) {
    int sign = row.text().indexOf('=');
    String key = sign < 0 ? "" : row.text().substring(0, sign).strip();
    String value = row.text().substring(sign + 1).strip();
    if (key.startsWith(TAGS)) {
      tags.put(meaning(row, key), pattern(row, value));
    } else if (!isAllowed(key, value)) {
      throw file.fault(row, "language.setting", row.text());
    } else {
      values.put(key, value);
    }
  }

  private static boolean isAllowed(String key, String value) {
    return switch (key) {
      case "name" -> !value.isEmpty();
      case "dictionary" -> value.matches("[\\w/-]+");
      case "level", "elsewhere" -> levels().anyMatch(value::equals);
      case "capital-nouns",
          "names-in-s",
          "ordinal-stop",
          "places-as-surnames",
          "double-surnames",
          "month-first",
          "joined-compounds" ->
          value.equals("yes") || value.equals("no");
      default -> false;
    };
  }

  /** Returns the levels that a language with a folder can have, as the file writes them. */
  private static Stream<String> levels() {
    return Stream.of(Level.values())
        .filter(level -> level != Level.NONE)
        .map(level -> level.name().toLowerCase(Locale.ROOT));
  }

  private Meaning meaning(ListFile.Row row, String key) {
    return Stream.of(Meaning.values())
        .filter(one -> key.equals(TAGS + one.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> file.fault(row, "language.setting", row.text()));
  }

  private Pattern pattern(ListFile.Row row, String value) {
    try {
      return Pattern.compile(value);
    } catch (PatternSyntaxException e) {
      throw file.fault(row, "language.setting", row.text());
    }
  }

  private LanguageSettings over(LanguageSettings base) {
    Level level = level("level", base.level());
    if (level == Level.NONE) {
      throw file.fault("language.level", levels().collect(Collectors.joining(", ")));
    }
    return new LanguageSettings(
        values.getOrDefault("name", base.name()),
        level,
        level("elsewhere", base.elsewhere() == Level.NONE ? level : base.elsewhere()),
        Optional.ofNullable(values.get("dictionary")).or(base::dictionary),
        tags.isEmpty() ? base.tagSet() : new TagSet(tags),
        isSet("capital-nouns", base.capitalNouns()),
        isSet("names-in-s", base.namesInS()),
        isSet("ordinal-stop", base.ordinalStop()),
        isSet("places-as-surnames", base.placesAsSurnames()),
        isSet("double-surnames", base.doubleSurnames()),
        isSet("month-first", base.monthFirst()),
        isSet("joined-compounds", base.joinedCompounds()));
  }

  private Level level(String key, Level base) {
    return Optional.ofNullable(values.get(key))
        .map(value -> Level.valueOf(value.toUpperCase(Locale.ROOT)))
        .orElse(base);
  }

  private boolean isSet(String key, boolean base) {
    return values.containsKey(key) ? values.get(key).equals("yes") : base;
  }
}
