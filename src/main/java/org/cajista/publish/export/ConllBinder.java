package org.cajista.publish.export;

import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmNode;
import org.cajista.publish.press.Binder;
import org.cajista.publish.press.PressRun;
import org.cajista.publish.press.PublishException;
import org.cajista.publish.press.Stylesheets;
import org.cajista.publish.press.TeiText;
import org.cajista.publish.press.Transform;
import org.cajista.publish.press.Volume;

/**
 * Makes the table that programs learn names from: a word a line with its tag, an empty line after
 * each sentence (the two columns of CoNLL-2003, tags in the manner IOB2). Words and sentences are
 * those of the Java platform for the language of the text; a name ends a word.
 */
public final class ConllBinder implements Binder {
  private static final String STYLESHEET = "html.xsl";

  private final Stylesheets stylesheets;
  private final PressRun run;

  /** Makes a binder for the texts of {@code run}. */
  public ConllBinder(Stylesheets stylesheets, PressRun run) {
    this.stylesheets = stylesheets;
    this.run = run;
  }

  /**
   * A stretch of a passage.
   *
   * @param end where it ends, in UTF-16 code units of the passage
   * @param kind {@code PER}, {@code LOC}, {@code ORG}, {@code DATE}; empty for words that are no
   *     name
   */
  private record Stretch(int end, String kind) {}

  @Override
  public void bind(Volume volume, Path file) throws PublishException, IOException {
    TeiText text = volume.texts().get(0);
    String language = run.facts().language();
    XdmNode passages =
        Transform.of(stylesheets, STYLESHEET, text.name(), run.progress())
            .with(
                Map.of(
                    "name", new XdmAtomicValue(text.name()),
                    "language", new XdmAtomicValue(language)))
            .from(stylesheets.prepared(text, language, run.progress(), List.of()))
            .call("tokens")
            .children()
            .iterator()
            .next();
    Locale locale = Locale.forLanguageTag(passages.attribute("lang"));
    try (Writer table = Files.newBufferedWriter(file)) {
      for (XdmNode passage : passages.select(descendant("p")).asList()) {
        write(passage, locale, table);
      }
    }
  }

  private static void write(XdmNode passage, Locale locale, Writer table) throws IOException {
    StringBuilder words = new StringBuilder();
    List<Stretch> stretches = new ArrayList<>();
    for (XdmNode part : passage.select(child()).asList()) {
      words.append(part.getStringValue());
      String kind = part.attribute("kind");
      stretches.add(new Stretch(words.length(), kind == null ? "" : kind));
    }
    String text = words.toString();
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    BreakIterator tokens = BreakIterator.getWordInstance(locale);
    // either apostrophe is a part of its word
    tokens.setText(text.replace('’', '\''));
    int start = 0;
    boolean open = false;
    for (Stretch stretch : stretches) {
      boolean first = true;
      while (start < stretch.end()) {
        int end = Math.min(tokens.following(start), stretch.end());
        String token = text.substring(start, end);
        if (!isBlank(token)) {
          table.write(token + "\t" + tag(stretch.kind(), first) + "\n");
          first = false;
          open = true;
        }
        start = end;
        // a name is never cut: «St. Malo» is no end of a sentence
        boolean inName = !stretch.kind().isEmpty() && start < stretch.end();
        if (open && !inName && (start == text.length() || sentences.isBoundary(start))) {
          table.write("\n");
          open = false;
        }
      }
    }
  }

  /** Returns true also for a blank that does not break. */
  private static boolean isBlank(String token) {
    return token.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static String tag(String kind, boolean first) {
    return kind.isEmpty() ? "O" : (first ? "B-" : "I-") + kind;
  }
}
