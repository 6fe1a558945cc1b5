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
      String words = plain(tei.substring(tag.end(), Math.max(tag.end(), end)));
      marks.merge(
          List.of(name, words, meaning, cert.group(1)),
          new Mark(
              name,
              words,
              meaning,
              cert.group(1).equals("low"),
              tag.start(),
              1,
              context(tei, tag.start())),
          (first, other) -> first.again());
    }
    return new ArrayList<>(marks.values());
  }

  private static String context(String tei, int at) {
    // tags take room, too
    String before =
        plain(tei.substring(Math.max(0, at - 6 * AROUND), at).replaceFirst("^[^<>]*>", ""));
    String after =
        plain(
            tei.substring(at, Math.min(tei.length(), at + 6 * AROUND))
                .replaceFirst("<[^<>]*$", ""));
    String start = before.substring(Math.max(0, before.length() - AROUND / 2));
    String end = after.substring(0, Math.min(after.length(), AROUND));
    return (start.replaceFirst("^\\S*\\s", "") + " " + end.replaceFirst("\\s\\S*$", "")).strip();
  }

  private static String plain(String xml) {
    return xml.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
