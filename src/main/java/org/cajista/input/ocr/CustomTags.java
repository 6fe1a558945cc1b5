package org.cajista.input.ocr;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.model.geometry.SourceTag;

/**
 * The tags that Transkribus writes into {@code @custom} of PAGE: {@code readingOrder {index:0;}
 * person {offset:4; length:6; firstname:Ana;}}. Offsets are UTF-16 code units of the line.
 */
record CustomTags(List<Tag> tags) {

  /** One tag with its facts. */
  record Tag(String name, Map<String, String> facts) {

    /** Returns a number among the facts; -1 if it is not there. */
    int number(String fact) {
      String value = facts.getOrDefault(fact, "");
      return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }
  }

  private static final Pattern TAG = Pattern.compile("([\\w-]+)\\s*\\{([^}]*+)\\}");
  private static final Pattern FACT = Pattern.compile("\\s*([^:;]+):([^;]*+);?");
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private static final Map<String, SourceTag.Kind> KINDS =
      Map.ofEntries(
          Map.entry("person", SourceTag.Kind.PERSON),
          Map.entry("place", SourceTag.Kind.PLACE),
          Map.entry("organization", SourceTag.Kind.ORGANISATION),
          Map.entry("organisation", SourceTag.Kind.ORGANISATION),
          Map.entry("date", SourceTag.Kind.DATE),
          Map.entry("unclear", SourceTag.Kind.UNCLEAR),
          Map.entry("gap", SourceTag.Kind.GAP),
          Map.entry("blackening", SourceTag.Kind.GAP),
          Map.entry("comment", SourceTag.Kind.COMMENT));

  /** Reads the value of an attribute. What is no tag in it is passed over. */
  static CustomTags of(String custom) {
    List<Tag> tags = new ArrayList<>();
    Matcher tag = TAG.matcher(custom);
    while (tag.find()) {
      Map<String, String> facts = new LinkedHashMap<>();
      Matcher fact = FACT.matcher(tag.group(2));
      while (fact.find()) {
        facts.put(fact.group(1).strip(), unescaped(fact.group(2).strip()));
      }
      tags.add(new Tag(tag.group(1), facts));
    }
    return new CustomTags(tags);
  }

  private static String unescaped(String value) {
    return ESCAPED
        .matcher(value)
        .replaceAll(
            code ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(code.group(1), 16))));
  }

  /** Returns the position in the reading order; empty if none is given. */
  Optional<Integer> readingOrder() {
    return tags.stream()
        .filter(tag -> tag.name().equals("readingOrder"))
        .map(tag -> tag.number("index"))
        .filter(index -> index >= 0)
        .findFirst();
  }

  /** Returns the type that a structure tag gives; empty if there is none. */
  String structure() {
    return tags.stream()
        .filter(tag -> tag.name().equals("structure"))
        .map(tag -> tag.facts().getOrDefault("type", ""))
        .findFirst()
        .orElse("");
  }

  /** Returns {@code line} with its raised figures written as such. */
  String raised(String line) {
    StringBuilder text = new StringBuilder(line);
    for (Tag tag : tags) {
      int start = tag.number("offset");
      int end = start + tag.number("length");
      if (isStyle(tag, "superscript") && start >= 0 && start < end && end <= line.length()) {
        text.replace(start, end, Raised.written(line.substring(start, end)));
      }
    }
    return text.toString();
  }

  private static boolean isStyle(Tag tag, String style) {
    return tag.name().toLowerCase(Locale.ROOT).equals("textstyle")
        && tag.facts().getOrDefault(style, "").equals("true");
  }

  /** Returns what the tags say of words of a line that is {@code length} long. */
  List<SourceTag> ofWords(int length) {
    List<SourceTag> found = new ArrayList<>();
    for (Tag tag : tags) {
      int start = tag.number("offset");
      int end = start + Math.max(0, tag.number("length"));
      Optional<SourceTag.Kind> kind =
          isStyle(tag, "strikethrough")
              ? Optional.of(SourceTag.Kind.STRUCK)
              : Optional.ofNullable(KINDS.get(tag.name().toLowerCase(Locale.ROOT)));
      if (kind.isPresent() && start >= 0 && end <= length) {
        found.add(new SourceTag(start, end, kind.get(), tag.facts()));
      }
    }
    return found;
  }
}
