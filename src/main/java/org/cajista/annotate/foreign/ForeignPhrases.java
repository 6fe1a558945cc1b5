package org.cajista.annotate.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.TextLanguages;
import org.cajista.lang.WordsInOtherLanguages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.report.Report;

/**
 * Marks words in another language, where something sets them off: a whole passage, what stands
 * between quotation marks, what is emphasised. {@code «Deux mots sur la neige»} in a Spanish note →
 * {@code «<foreign xml:lang="fr">Deux mots sur la neige</foreign>»}. Left alone: foreign words in
 * the middle of a sentence, and whatever both languages may be ({@link WordsInOtherLanguages}).
 */
public final class ForeignPhrases implements Recogniser {
  private static final Pattern QUOTED =
      Pattern.compile("[“«„]\\h*([^“”«»„]{8,600}?)\\h*[”»“]|\"(?=\\S)([^\"]{8,600}?)(?<=\\S)\"");

  private final WordsInOtherLanguages foreign;

  private ForeignPhrases(TextLanguages languages) {
    this.foreign = WordsInOtherLanguages.of(languages);
  }

  /** Returns the recogniser for a document. */
  public static ForeignPhrases of(Document document, TextLanguages languages, Report report) {
    return new ForeignPhrases(languages);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    String text = passage.text().toString();
    Optional<String> all = isProse(context) ? foreign.wholly(text) : Optional.empty();
    if (all.isPresent()) {
      return List.of(mark(0, text.length(), all.get()));
    }
    List<Mark> marks = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(text);
    while (quoted.find()) {
      int group = quoted.group(1) == null ? 2 : 1;
      add(text, quoted.start(group), quoted.end(group), marks);
    }
    for (Mark mark : passage.marks()) {
      if (mark.tag() instanceof Tag.Highlight) {
        add(text, mark.start() + mark.opening(), mark.end() - mark.closing(), marks);
      }
    }
    return marks;
  }

  /** A reference in a note or a bibliography is in the language of the text, its title is not. */
  private static boolean isProse(PassageContext context) {
    boolean reads =
        context.role() == Block.Role.PARAGRAPH
            || context.role() == Block.Role.VERSE
            || context.role() == Block.Role.HEAD;
    return reads && !context.inNote();
  }

  private void add(String text, int start, int end, List<Mark> marks) {
    boolean marked = marks.stream().anyMatch(mark -> mark.start() < end && start < mark.end());
    if (!marked) {
      foreign
          .language(text.substring(start, end))
          .ifPresent(language -> marks.add(mark(start, end, language)));
    }
  }

  private static Mark mark(int start, int end, String language) {
    return Mark.of(start, end, new Tag.Foreign(language));
  }
}
