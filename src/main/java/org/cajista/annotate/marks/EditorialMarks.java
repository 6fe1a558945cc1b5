package org.cajista.annotate.marks;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cajista.annotate.passage.PassageContext;
import org.cajista.annotate.passage.Recogniser;
import org.cajista.lang.TextLanguages;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Span;
import org.cajista.model.Tag;
import org.cajista.model.value.Certainty;
import org.cajista.report.Report;
import org.cajista.report.Severity;

/**
 * Marks what an editor put in square brackets: {@code su [propia] vida} → supplied {@code propia};
 * {@code Kolokol [La campana]} → gloss; {@code [véase …]} → inline note; {@code […]} → gap. The
 * brackets go.
 *
 * <p>Left alone: ordinary parentheses, brackets that earlier steps took, a closing bracket without
 * partner. An opening bracket that the paragraph never closes is a doubt: its mark ends with a
 * parenthesis that closes nothing else, or with its sentence.
 */
public final class EditorialMarks implements Recogniser {
  private final Report report;
  private final List<BracketReader> readers;
  private final Parentheses parentheses;

  private EditorialMarks(TextLanguages languages, Report report) {
    MarkWords words = new MarkWords(languages);
    this.report = report;
    this.readers =
        List.of(
            // signs and set words first: they cannot be anything else
            new GapReader(words),
            new SicReader(words),
            // glued to letters: part of a word
            new ExpansionReader(),
            // a heading or quotation that is all in brackets is supplied, whatever it says
            new BracketedTitleReader(),
            // what speaks about the text before what belongs to it
            new RemarkReader(words),
            new BookRemarkReader(words),
            // a translation may be a sentence: before sentences
            new GlossReader(languages.main(), words),
            new SentenceReader(words),
            // the rest completes the sentence
            new SuppliedReader());
    this.parentheses = new Parentheses();
  }

  /** Returns the recogniser for a document. */
  public static EditorialMarks of(Document document, TextLanguages languages, Report report) {
    return new EditorialMarks(languages, report);
  }

  @Override
  public List<Mark> find(Passage passage, PassageContext context) {
    String text = passage.text().toString();
    List<Mark> marks = new ArrayList<>(parentheses.find(text));
    if (text.indexOf('[') < 0 && text.indexOf(']') < 0) {
      return marks;
    }
    Brackets brackets = Brackets.of(text, taken(passage));
    for (Bracket bracket : brackets.pairs()) {
      marks.addAll(read(new BracketInContext(text, bracket, context)));
    }
    if (!brackets.deep().isEmpty()) {
      int at = brackets.deep().get(0).open();
      Span place = passage.text().span(at, at + 1);
      report.say(Severity.WARNING, "bracket.depth", place, String.valueOf(Brackets.DEEPEST));
    }
    if (!brackets.unclosed().isEmpty()) {
      int open = brackets.unclosed().get(0);
      Bracket bracket = Parentheses.closing(text, open);
      for (Mark mark : read(new BracketInContext(text, bracket, context))) {
        marks.add(doubtful(mark));
      }
      doubt(passage, open);
    } else if (!brackets.unopened().isEmpty()) {
      doubt(passage, brackets.unopened().get(0));
    }
    return marks;
  }

  private List<Mark> read(BracketInContext site) {
    if (site.content().isBlank()) {
      return List.of();
    }
    for (BracketReader reader : readers) {
      List<Mark> marks = reader.read(site);
      if (!marks.isEmpty()) {
        return marks;
      }
    }
    return List.of();
  }

  private static Mark doubtful(Mark mark) {
    return new Mark(
        mark.start(), mark.end(), mark.opening(), mark.closing(), mark.tag(), Certainty.LOW);
  }

  private void doubt(Passage passage, int at) {
    String sign = String.valueOf(passage.text().charAt(at));
    report.say(Severity.WARNING, "bracket.unbalanced", passage.text().span(at, at + 1), sign);
  }

  /** Returns the characters that marks already found use as their signs. */
  private static BitSet taken(Passage passage) {
    BitSet taken = new BitSet();
    for (Mark mark : passage.marks()) {
      if (mark.tag().isSignsOnly() || mark.tag() instanceof Tag.Correction) {
        taken.set(mark.start(), mark.end());
      } else {
        taken.set(mark.start(), mark.start() + mark.opening());
        taken.set(mark.end() - mark.closing(), mark.end());
      }
    }
    return taken;
  }
}
