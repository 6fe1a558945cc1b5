package org.cajista.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cajista.lang.Languages;
import org.cajista.model.Block;
import org.cajista.model.Block.Role;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.report.Diagnostic;
import org.cajista.report.Report;
import org.cajista.structure.parts.Parts;
import org.junit.jupiter.api.Test;

/** Each doubt is said where there is reason for it, with its place, and else not. */
class StructureDoubtsTest {
  private static final String PROSE = "He slept in barns, and he noted every well and every gate.";
  private static final String OPEN = "He slept in barns, and he noted every well and every gate of";

  private final StringBuilder text = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  @Test
  void aParagraphThatBeginsInsideASentence() {
    add(Role.PARAGRAPH, OPEN);
    add(Role.PARAGRAPH, "the coast, which he had walked in a single summer and a half.");
    assertThat(doubts()).containsExactly("2 paragraph.cut");
  }

  @Test
  void aHeadingThatBecameAParagraph() {
    add(Role.PARAGRAPH, PROSE);
    add(Role.PARAGRAPH, "CHAPTER IX");
    add(Role.PARAGRAPH, PROSE);
    assertThat(doubts()).containsExactly("2 heading.near");
  }

  @Test
  void aNameAtTheEndIsNoHeading() {
    add(Role.PARAGRAPH, PROSE);
    add(Role.PARAGRAPH, "CALEB THORNE");
    assertThat(doubts()).isEmpty();
  }

  @Test
  void aVerseThatIsRatherProse() {
    add(Role.VERSE, "A short one,");
    add(Role.VERSE, PROSE + " " + PROSE + " " + PROSE + " " + PROSE);
    assertThat(doubts()).containsExactly("2 verse.long");
  }

  @Test
  void manyNotesThatNothingCalls() {
    notes(6, 2);
    assertThat(doubts()).containsExactly("1 notes.orphans");
  }

  @Test
  void oneNoteInFiveMayBeLost() {
    notes(5, 1);
    assertThat(doubts()).isEmpty();
  }

  private void notes(int count, int orphans) {
    List<NoteAnchor> anchors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Block body = new Block.Leaf(Role.PARAGRAPH, Passage.of(Traced.untraced("See above.")));
      Note.Type type = Note.Type.EDITORIAL;
      Note note = new Note("", "" + i, Traced.EMPTY, type, "", i >= orphans, List.of(body));
      anchors.add(new NoteAnchor(i, Traced.EMPTY, Optional.of(note)));
    }
    text.append(PROSE);
    Traced prose = Traced.of(source(), new Span(0, PROSE.length()));
    blocks.add(new Block.Leaf(Role.PARAGRAPH, new Passage(prose, List.copyOf(anchors), List.of())));
  }

  private void add(Role role, String words) {
    int start = text.length();
    text.append(words).append('\n');
    Traced traced = Traced.of(source(), new Span(start, start + words.length()));
    blocks.add(new Block.Leaf(role, Passage.of(traced)));
  }

  private Source source() {
    return new Source("doubts.txt", text.toString(), "UTF-8");
  }

  private List<String> doubts() {
    Report report = new Report(source());
    StructureDoubts pass = new StructureDoubts(Languages.shipped().ofText("en").main());
    Parts parts = Parts.of(List.of()).withBody(blocks);
    assertThat(pass.apply(parts, report)).isEqualTo(parts);
    return report.diagnostics().stream().map(StructureDoubtsTest::shown).toList();
  }

  private static String shown(Diagnostic diagnostic) {
    return diagnostic.line() + " " + diagnostic.code();
  }
}
