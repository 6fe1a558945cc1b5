package org.cajista.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.desk.view.DeskWords;
import org.junit.jupiter.api.Test;

/** The desk speaks each language wholly. */
final class DeskWordsTest {
  private static final Path PAGE = Path.of("src/main/resources/org/cajista/desk/page");
  private static final Pattern SAID = Pattern.compile("say\\(\"([a-z.]+)\"");
  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  @Test
  void noWordIsMissing() {
    JsonObject english = new DeskWords("en").all();
    for (String language : new String[] {"es", "fr", "de"}) {
      JsonObject other = new DeskWords(language).all();
      assertThat(new DeskWords(language + "_XX.UTF-8").language()).isEqualTo(language);
      assertThat(other.keySet()).isEqualTo(english.keySet());
      for (String key : english.keySet()) {
        assertThat(values(other, key)).as(key).isEqualTo(values(english, key));
        if (!key.startsWith("name.arrows") && !key.equals("ok")) {
          assertThat(other.get(key).getAsString()).as(key).isNotBlank();
        }
      }
    }
  }

  private static long values(JsonObject words, String key) {
    return VALUE.matcher(words.get(key).getAsString()).results().count();
  }

  @Test
  void whatThePageSaysIsThere() throws IOException {
    JsonObject english = new DeskWords("").all();
    for (String script : new String[] {"desk.js", "passage.js", "actions.js", "registers.js"}) {
      Matcher said = SAID.matcher(Files.readString(PAGE.resolve(script)));
      while (said.find()) {
        if (!said.group(1).endsWith(".")) {
          assertThat(english.keySet()).contains(said.group(1));
        }
      }
    }
  }
}
