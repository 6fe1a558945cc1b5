package org.cajista.edition.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cajista.edition.markup.Markup;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.model.register.RegisterKind;

/** How often the texts of an edition name each entry of a register, and where first. */
public final class TextMentions {

  /**
   * The mentions of one entry.
   *
   * @param count how many
   * @param doubtful how many of them have a {@code cert} of {@code low}
   * @param words the words of the first
   * @param file the text of the first
   * @param line its line, from 1
   */
  public record Mentions(int count, int doubtful, String words, Path file, int line) {
    private Mentions plus(boolean doubt) {
      return new Mentions(count + 1, doubtful + (doubt ? 1 : 0), words, file, line);
    }
  }

  private final RegisterKind kind;
  private final Map<String, Mentions> mentions = new LinkedHashMap<>();

  private TextMentions(RegisterKind kind) {
    this.kind = kind;
  }

  /**
   * Reads texts. One that is not well-formed is left out: it has a finding of its own.
   *
   * @param texts the TEI files
   */
  public static Map<String, Mentions> in(List<Path> texts, RegisterKind kind) throws IOException {
    TextMentions all = new TextMentions(kind);
    for (Path file : texts) {
      all.add(file, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }
    return all.mentions;
  }

  private void add(Path file, String text) {
    Markup markup;
    try {
      markup = new Markup(text);
    } catch (RuntimeException e) {
      return; // an end tag too many
    }
    int line = 1;
    int at = 0;
    for (Element element : markup.elements()) {
      boolean name = element.name().equals(kind.nameElement());
      if (name && element.attribute("ref").isPresent()) {
        line += (int) text.substring(at, element.start()).chars().filter(c -> c == '\n').count();
        at = element.start();
        add(element, markup.words(element), file, line);
      }
    }
  }

  private void add(Element element, String words, Path file, int line) {
    boolean doubtful = element.has("cert", "low");
    for (String pointer : element.attribute("ref").map(Attribute::value).orElse("").split("\\s+")) {
      int hash = pointer.indexOf('#');
      if (hash >= 0 && !pointer.contains("://")) {
        Mentions none = new Mentions(0, 0, words, file, line);
        mentions.merge(
            pointer.substring(hash + 1), none.plus(doubtful), (old, one) -> old.plus(doubtful));
      }
    }
  }
}
