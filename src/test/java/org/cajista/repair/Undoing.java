package org.cajista.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cajista.model.Edit;
import org.cajista.model.Line;
import org.cajista.model.Page;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.report.Report;

/** Checks that undoing the edits of a report gives the source back, character by character. */
final class Undoing {
  private Undoing() {}

  static void check(Source source, List<Page> before, List<Page> after, Report report) {
    Edit[] edited = new Edit[source.text().length()];
    for (Edit edit : report.edits()) {
      assertThat(edit.before()).isEqualTo(source.text(edit.span()));
      for (int i = edit.span().start(); i < edit.span().end(); i++) {
        assertThat(edited[i]).as("edits over each other at %d", i).isNull();
        edited[i] = edit;
      }
    }
    Map<Integer, String> now = byOrigin(after);
    byOrigin(before)
        .forEach(
            (origin, was) -> {
              String is = now.getOrDefault(origin, "");
              Edit edit = edited[origin];
              if (edit == null) {
                assertThat(is).as("untouched, at %d", origin).isEqualTo(was);
              } else if (origin == edit.span().start()) {
                assertThat(is.strip()).as("edited, at %d", origin).isEqualTo(edit.after().strip());
              } else {
                assertThat(is).as("replaced, at %d", origin).isEmpty();
              }
            });
  }

  /** What stands for each character of the source, by its offset. */
  private static Map<Integer, String> byOrigin(List<Page> pages) {
    Map<Integer, String> texts = new TreeMap<>();
    for (Page page : pages) {
      for (Line line : page.lines()) {
        Traced text = line.text();
        for (int i = 0; i < text.length(); i++) {
          assertThat(text.origin(i)).as("traced").isNotEqualTo(Traced.NOWHERE);
          texts.merge(text.origin(i), String.valueOf(text.charAt(i)), String::concat);
        }
      }
    }
    return texts;
  }
}
