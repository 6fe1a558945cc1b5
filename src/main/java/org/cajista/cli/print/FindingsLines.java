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
  static List<String> brief(EncodingFindings findings, Words words) {
    Summary s = findings.summary();
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "encode.pages",
            words.count(s.pages(), "page"),
            words.count(s.paragraphs(), "paragraph"),
            words.count(s.notes(), "note"),
            s.orphanNotes(),
            words.count(s.orphanAnchors(), "figure")));
    if (!findings.notes().clean()) {
      lines.add(notes(findings.notes(), words));
    }
    lines.add(
        words.say(
            "encode.names",
            words.count(s.names(), "name"),
            words.count(s.persons(), "person"),
            things(s, words),
            words.count(s.dates(), "date"),
            words.count(s.marks(), "mark"),
            words.count(s.repairs(), "repair")));
    lines.add(
        words.say(
            s.missing() == 0 ? "encode.whole" : "encode.missing",
            words.count(s.characters(), "character"),
            s.missing()));
    // last, for it is the first thing to look at
    findings.doubts().stream()
        .map(LocatedDiagnostic::diagnostic)
        .filter(doubt -> doubt.code().equals(UNCERTAIN_MANNER))
        .map(words::said)
        .forEach(doubt -> lines.add(words.say("encode.uncertain", doubt.message())));
    return lines;
  }

  /** Returns which accounts hold the characters, and what each rule changed. */
  static List<String> accounts(EncodingFindings findings, Words words) {
    List<String> lines = new ArrayList<>();
    lines.add(
        words.say(
            "encode.characters",
            findings.characters().entrySet().stream()
                .map(
                    account ->
                        account.getKey().name().toLowerCase(Locale.ROOT)
                            + " "
                            + CountText.number(account.getValue()))
                .collect(Collectors.joining(", "))));
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

  private static String notes(NoteLedger notes, Words words) {
    String gaps =
        notes.gaps().stream()
            .limit(NUMBERS)
            .map(NumberGap::numbers)
            .collect(Collectors.joining(", "));
    String more = notes.gaps().size() > NUMBERS ? " …" : "";
    return words.say(
        "encode.notes",
        words.count(notes.anchors(), "anchor"),
        notes.linked(),
        notes.misread().size(),
        gaps.isEmpty() ? words.say("encode.notes.complete") : gaps + more);
  }

  /** {@code , 12 places, 1 body}; empty where the text names none. */
  private static String things(Summary summary, Words words) {
    String places = summary.places() == 0 ? "" : ", " + words.count(summary.places(), "place");
    String bodies = summary.bodies() == 0 ? "" : ", " + words.count(summary.bodies(), "body");
    return places + bodies;
  }
}
