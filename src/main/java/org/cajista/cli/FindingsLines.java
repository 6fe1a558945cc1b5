package org.cajista.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cajista.report.Findings;
import org.cajista.report.NoteLedger;
import org.cajista.report.NumberGap;
import org.cajista.report.RuleEdits;
import org.cajista.report.Summary;

/** The counts of one encoding as lines for an editor to read. */
final class FindingsLines {

  private static final int NUMBERS = 10;

  private FindingsLines() {}

  /** What is printed of every text. */
  static List<String> brief(Findings findings) {
    Summary s = findings.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, %s, %s (%s never called, %s without a note)"
            .formatted(
                Words.count(s.pages(), "page"),
                Words.count(s.paragraphs(), "paragraph"),
                Words.count(s.notes(), "note"),
                Words.number(s.orphanNotes()),
                Words.count(s.orphanAnchors(), "figure")));
    if (!findings.notes().clean()) {
      lines.add(notes(findings.notes()));
    }
    lines.add(
        "%s of %s, %s, %s, %s"
            .formatted(
                Words.count(s.names(), "name"),
                Words.count(s.persons(), "person"),
                Words.count(s.dates(), "date"),
                Words.count(s.marks(), "editorial mark"),
                Words.count(s.repairs(), "repair")));
    lines.add(
        "%s: %s"
            .formatted(
                Words.count(s.characters(), "character"),
                s.missing() == 0
                    ? "all accounted for"
                    : Words.number(s.missing()) + " NOT accounted for"));
    return lines;
  }

  /** Which accounts hold the characters, and what each rule changed. */
  static List<String> accounts(Findings findings) {
    List<String> lines = new ArrayList<>();
    lines.add(
        findings.characters().entrySet().stream()
            .map(
                account ->
                    account.getKey().name().toLowerCase(Locale.ROOT)
                        + " "
                        + Words.number(account.getValue()))
            .collect(Collectors.joining(", ", "characters: ", "")));
    findings.edits().forEach(edits -> lines.add(edits(edits)));
    return lines;
  }

  private static String edits(RuleEdits edits) {
    String examples =
        edits.examples().stream()
            .map(
                edit ->
                    "%d:%d «%s» → «%s»"
                        .formatted(
                            edit.at().line(),
                            edit.at().column(),
                            shown(edit.before()),
                            shown(edit.after())))
            .collect(Collectors.joining(", "));
    return "%s: %s: %s".formatted(edits.rule(), Words.number(edits.count()), examples);
  }

  /** Line ends would tear the line apart. */
  private static String shown(String text) {
    return text.replaceAll("\\R", "↵");
  }

  private static String notes(NoteLedger notes) {
    String gaps =
        notes.gaps().stream()
            .limit(NUMBERS)
            .map(NumberGap::numbers)
            .collect(Collectors.joining(", "));
    String more = notes.gaps().size() > NUMBERS ? " …" : "";
    return "notes: %s, %s linked, %s misread, missing between the others: %s"
        .formatted(
            Words.count(notes.anchors(), "anchor"),
            Words.number(notes.linked()),
            Words.number(notes.misread().size()),
            gaps.isEmpty() ? "none" : gaps + more);
  }
}
