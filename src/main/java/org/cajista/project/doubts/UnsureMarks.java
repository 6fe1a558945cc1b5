package org.cajista.project.doubts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a TEI text marks with little certainty: elements with {@code @cert}. The same words in
 * the same element that mean the same are one question, however often they stand in the text.
 */
public final class UnsureMarks {
  private static final Pattern TAG =
      Pattern.compile(
          "<(?<name>[\\w:.-]+)(?<attributes>(?:\\s+[\\w:.-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))*)\\s*(?<empty>/?)>");

  private static final Pattern TEXT = Pattern.compile("<(?:\\w+:)?text[\\s>]");

  private static final Pattern CERT = Pattern.compile("\\scert\\s*=\\s*[\"'](low|medium)[\"']");

  private static final Pattern MEANING =
      Pattern.compile("\\s(?:ref|when|when-iso|from|n|target)\\s*=\\s*[\"']([^\"']*)[\"']");

  /** What stands between the words of a passage, but is read apart from them. */
  private static final Pattern APART =
      Pattern.compile("(?s)<(note|fw)\\b[^>]*(?:/>|(?<!/)>.*?</\\1>)");

  private static final Pattern INLINE =
      Pattern.compile(
          "</?(?:persName|placeName|orgName|date|hi|sic|corr|choice|supplied|gloss|title|bibl|ref|foreign"
              + "|expan|ex|abbr|metamark|del|quote|q|pb|lb|cb|anchor)\\b[^>]*>");

  /** So many characters around are the context. */
  private static final int AROUND = 90;

  /**
   * One question.
   *
   * @param element the name of the element
   * @param words the words in it; can be empty
   * @param meaning what it says that they mean; can be empty
   * @param low true for {@code low}, false for {@code medium}
   * @param offset the place of the first in the file
   * @param count how often it stands there
   * @param context the words around the first
   */
  public record Mark(
      String element,
      String words,
      String meaning,
      boolean low,
      int offset,
      int count,
      String context) {
    private Mark again() {
      return new Mark(element, words, meaning, low, offset, count + 1, context);
    }
  }

  private UnsureMarks() {}

  /** Returns the questions in the order of their first places. */
  public static List<Mark> of(String tei) {
    Map<List<String>, Mark> marks = new LinkedHashMap<>();
    Matcher text = TEXT.matcher(tei);
    Matcher tag = TAG.matcher(tei);
    tag.region(text.find() ? text.start() : 0, tei.length());
    while (tag.find()) {
      Matcher cert = CERT.matcher(tag.group("attributes"));
      if (!cert.find()) {
        continue;
      }
      String name = tag.group("name");
      Matcher value = MEANING.matcher(tag.group("attributes"));
      String meaning = value.find() ? value.group(1) : "";
      int end = tag.group("empty").isEmpty() ? tei.indexOf("</" + name, tag.end()) : tag.end();
      String words = plain(tei.substring(tag.end(), Math.max(tag.end(), end))).strip();
      marks.merge(
          List.of(name, words, meaning, cert.group(1)),
          new Mark(
              name,
              words,
              meaning,
              cert.group(1).equals("low"),
              tag.start(),
              1,
              context(tei, tag.start(), name.equals("note") ? tag.end() : tag.start())),
          (first, other) -> first.again());
    }
    return new ArrayList<>(marks.values());
  }

  private static String context(String tei, int at, int from) {
    // tags take room, too
    String before =
        plain(before(tei.substring(Math.max(0, at - 8 * AROUND), at).replaceFirst("^[^<>]*>", "")));
    String after =
        plain(
            after(
                tei.substring(from, Math.min(tei.length(), from + 8 * AROUND))
                    .replaceFirst("<[^<>]*$", "")));
    // half a word where it is cut off is left out
    String start =
        before.length() <= AROUND / 2
            ? before
            : before.substring(before.length() - AROUND / 2).replaceFirst("^\\S*\\s", "");
    String end =
        after.length() <= AROUND ? after : after.substring(0, AROUND).replaceFirst("\\s\\S*$", "");
    return (start + end).strip();
  }

  /** What comes before a place in the same passage: a note and its call are read apart. */
  private static String before(String xml) {
    String passage = APART.matcher(xml).replaceAll("");
    int note = Math.max(passage.lastIndexOf("<note"), passage.lastIndexOf("</note>"));
    return note < 0 ? passage : passage.substring(note);
  }

  private static String after(String xml) {
    String passage = APART.matcher(xml).replaceAll("");
    int end = passage.indexOf("</note>");
    int note = passage.indexOf("<note");
    int first = end < 0 || note >= 0 && note < end ? note : end;
    return first < 0 ? passage : passage.substring(0, first);
  }

  private static String plain(String xml) {
    return INLINE
        .matcher(xml)
        .replaceAll("")
        .replaceAll("<[^>]*>", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ");
  }
}
