package org.cajista;

import java.util.List;
import java.util.stream.Stream;
import org.cajista.annotate.MarkRule;
import org.cajista.annotate.dates.years.YearRule;
import org.cajista.annotate.names.evidence.LearntRule;
import org.cajista.annotate.names.evidence.NameRule;
import org.cajista.annotate.names.things.BodyRule;
import org.cajista.annotate.names.things.PlaceRule;
import org.cajista.layout.LayoutRule;
import org.cajista.layout.notes.NoteStartRule;
import org.cajista.layout.notes.NoteZoneRule;
import org.cajista.repair.GlyphRule;
import org.cajista.repair.LineEndRule;
import org.cajista.report.Rule;
import org.cajista.structure.NoteCallRule;
import org.cajista.structure.divisions.HeadLevelRule;

/** All rules that vote: what the votes of a {@link org.cajista.report.Decision} mean. */
public final class VotingRules {

  private VotingRules() {}

  /**
   * Returns the rules.
   *
   * @return the rules in the order of the stages
   */
  public static List<Rule> all() {
    return Stream.<Rule[]>of(
            LayoutRule.values(),
            NoteStartRule.values(),
            NoteZoneRule.values(),
            GlyphRule.values(),
            LineEndRule.values(),
            NoteCallRule.values(),
            HeadLevelRule.values(),
            MarkRule.values(),
            YearRule.values(),
            NameRule.values(),
            LearntRule.values(),
            PlaceRule.values(),
            BodyRule.values())
        .flatMap(Stream::of)
        .toList();
  }
}
