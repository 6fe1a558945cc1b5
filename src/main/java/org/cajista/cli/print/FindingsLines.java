package org.cajista.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cajista.report.Summary;
import org.cajista.report.encoding.EncodingFindings;
import org.cajista.report.encoding.LocatedDiagnostic;
import org.cajista.report.encoding.NoteLedger;
import org.cajista.report.encoding.NumberGap;
import org.cajista.report.encoding.RuleEdits;

/** The counts of one encoding as lines for an editor to read. */
final class FindingsLines {

  private static final int NUMBERS = 10;

  /** That the manner of the whole document is not certain. */
  private static final String UNCERTAIN_MANNER = "notes.manner";

  private FindingsLines() {}

  /** Returns what is printed of every text. */
  static List<String> brief(EncodingFindings findings) {
    Summary s = findings.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s, %s, %s (%s never called, %s without a note)"
            .formatted(
                CountText.count(s.pages(), "page"),
                CountText.count(s.paragraphs(), "paragraph"),
                CountText.count(s.notes(), "note"),
                CountText.number(s.orphanNotes()),
                CountText.count(s.orphanAnchors(), "figure")));
    if (!findings.notes().clean()) {
      lines.add(notes(findings.notes()));
    }
    lines.add(
        "%s of %s%s, %s, %s, %s"
            .formatted(
                CountText.count(s.names(), "name"),
                CountText.count(s.persons(), "person"),
                things(s),
                CountText.count(s.dates(), "date"),
                CountText.count(s.marks(), "editorial mark"),
                CountText.count(s.repairs(), "repair")));
    lines.add(
        "%s: %s"
            .formatted(
                CountText.count(s.characters(), "character"),
                s.missing() == 0
                    ? "all accounted for"
                    : CountText.number(s.missing()) + " NOT accounted for"));
    // last, for it is the first thing to look at
    findings.doubts().stream()
        .map(LocatedDiagnostic::diagnostic)
        .filter(doubt -> doubt.code().equals(UNCERTAIN_MANNER))
        .forEach(doubt -> lines.add("uncertain: " + doubt.message()));
    return lines;
  }

  /** Returns which accounts hold the characters, and what each rule changed. */
  static List<String> accounts(EncodingFindings findings) {
    List<String> lines = new ArrayList<>();
    lines.add(
        findings.characters().entrySet().stream()
            .map(
                account ->
                    account.getKey().name().toLowerCase(Locale.ROOT)
                        + " "
                        + CountText.number(account.getValue()))
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
    return "%s: %s: %s".formatted(edits.rule(), CountText.number(edits.count()), examples);
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
    return "notes: %s, %s linked, %s misread; missing numbers: %s"
        .formatted(
            CountText.count(notes.anchors(), "anchor"),
            CountText.number(notes.linked()),
            CountText.number(notes.misread().size()),
            gaps.isEmpty() ? "none" : gaps + more);
  }

  /** {@code , 12 places, 1 body}; empty where the text names none. */
  private static String things(Summary summary) {
    String places = summary.places() == 0 ? "" : ", " + CountText.count(summary.places(), "place");
    String bodies =
        summary.bodies() == 0
            ? ""
            : ", "
                + CountText.number(summary.bodies())
                + (summary.bodies() == 1 ? " body" : " bodies");
    return places + bodies;
  }
}
