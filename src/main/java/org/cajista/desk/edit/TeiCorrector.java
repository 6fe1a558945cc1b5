package org.cajista.desk.edit;

import java.io.IOException;
import java.util.List;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.edition.markup.TextEdits;
import org.cajista.report.CajistaException;

/** Makes corrections in a TEI file. What they do not touch stays as it is, byte for byte. */
public final class TeiCorrector {
  private final OpenText file;
  private final MarkCorrections marks;
  private final TextCorrections texts;

  private TeiCorrector(OpenText file, TextEdits edits) {
    this.file = file;
    this.marks = new MarkCorrections(file, edits);
    this.texts = new TextCorrections(file, edits);
  }

  /**
   * Returns the file as it is after corrections; nothing is written.
   *
   * @param corrections they do not touch each other
   * @throws CajistaException if one is not possible; the sentence says why
   */
  public static OpenText correct(OpenText file, List<Correction> corrections)
      throws IOException, CajistaException {
    TextEdits edits = new TextEdits(file.text());
    TeiCorrector corrector = new TeiCorrector(file, edits);
    for (Correction correction : corrections) {
      corrector.make(correction);
    }
    return file.with(edits.done());
  }

  private void make(Correction one) throws CajistaException {
    switch (one.action()) {
      case ACCEPT -> marks.accept(element(one));
      case REJECT -> marks.reject(element(one));
      case MARK -> marks.mark(one.from(), one.to(), one.value());
      case REFER -> marks.refer(element(one), one.value());
      case DATE -> marks.date(element(one), one.value());
      case WORDS -> texts.words(one.from(), one.to(), one.value());
      case CALL -> texts.call(element(one), one.to(), one.value());
      case UNCALL -> texts.uncall(element(one));
      case JOIN -> texts.join(passage(one));
      case SPLIT -> texts.split(passage(one), one.from());
    }
  }

  private Element element(Correction one) throws CajistaException {
    return file.elementAt(one.from()).orElseThrow(() -> new Refusal("mark"));
  }

  private Element passage(Correction one) throws CajistaException {
    return file.passage(one.from())
        .filter(found -> found.name().equals("p"))
        .orElseThrow(() -> new Refusal("paragraph"));
  }
}
