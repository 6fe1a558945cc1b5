package org.cajista.cli.print;

import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.cajista.model.learning.Learnt;
import org.cajista.model.learning.TaughtForm;
import org.cajista.model.register.RegisterKind;

/** What an edition has learnt from its corrected texts, for a reader. */
public final class LearntText {
  private final StringBuilder out = new StringBuilder();

  private LearntText() {}

  /** Returns the text to print. */
  public static String of(Learnt learnt) {
    LearntText text = new LearntText();
    text.write(learnt);
    return text.out.toString();
  }

  private void write(Learnt learnt) {
    if (learnt.texts() == 0) {
      line(
          "No text of this edition was corrected by hand, or its edition.toml switches learning off.");
      return;
    }
    line("Learnt from " + CountText.count(learnt.texts(), "corrected text") + ".");
    if (learnt.isNothing()) {
      line("Nothing in them speaks against the program.");
    }
    for (RegisterKind kind : RegisterKind.values()) {
      forms(learnt, "Marked as <" + kind.nameElement() + ">", kind, TaughtForm::isName);
      forms(learnt, "Not marked as <" + kind.nameElement() + ">", kind, TaughtForm::isNoName);
    }
    if (!learnt.references().isEmpty()) {
      line("");
      line("Who is meant:");
      learnt.references().forEach((words, id) -> line("  " + words + "  #" + id));
    }
    if (!learnt.weights().isEmpty()) {
      line("");
      line("Added to the weight of a rule:");
      for (Map.Entry<String, Double> one : learnt.weights().entrySet()) {
        line(String.format(Locale.ROOT, "  %+.2f  %s", one.getValue(), one.getKey()));
      }
    }
  }

  private void forms(Learnt learnt, String title, RegisterKind kind, Predicate<TaughtForm> which) {
    boolean first = true;
    for (TaughtForm form : learnt.forms()) {
      if (form.kind() == kind && which.test(form)) {
        if (first) {
          line("");
          line(title + " (marked of all places where the words stand):");
        }
        first = false;
        line(
            "  %s  %d of %d"
                .formatted(form.words(), form.marked(), form.marked() + form.unmarked()));
      }
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
