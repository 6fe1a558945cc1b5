package org.cajista.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The sentences of the program in one language, as its properties files have them. */
public final class Sentences {
  private static final Pattern VALUE = Pattern.compile("\\{(\\d)");

  private final Properties sentences = new Properties();

  /**
   * @param file where it stands among the resources, without language and ending
   * @param language empty for English
   */
  public Sentences(String file, String language) throws IOException {
    String name = file + (language.isEmpty() ? "" : "_" + language) + ".properties";
    try (InputStream in = Sentences.class.getResourceAsStream(name)) {
      sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
  }

  /**
   * Checks that no sentence is missing or too much, none lacks a value, and all can be read. A
   * language may use a value more often than English: for the plural of an adjective, say.
   */
  public void assertWhole(Sentences english) {
    assertThat(sentences.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(english.sentences.stringPropertyNames());
    for (String key : english.sentences.stringPropertyNames()) {
      String sentence = sentences.getProperty(key);
      assertThat(values(sentence)).as(key).containsAll(values(english.sentences.getProperty(key)));
      assertThat(sentence.replace("''", "")).as(key).doesNotContain("'");
      new MessageFormat(sentence, Locale.ROOT);
    }
  }

  /** Returns the sentence of a key. */
  public String of(String key) {
    return sentences.getProperty(key);
  }

  /** Returns the keys of all sentences. */
  public Set<String> keys() {
    return sentences.stringPropertyNames();
  }

  private static Set<String> values(String sentence) {
    return VALUE
        .matcher(sentence)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }
}
