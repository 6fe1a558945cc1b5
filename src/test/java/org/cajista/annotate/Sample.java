package org.cajista.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.cases.CasePassage;
import org.cajista.cases.TextCase;
import org.cajista.lang.Languages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Note;
import org.cajista.model.NoteAnchor;
import org.cajista.model.Passage;
import org.cajista.model.Point;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.cajista.report.Report;

/** Makes documents of the lines of cases and runs the stage on them. */
final class Sample {
  private static final Pattern NOTE = Pattern.compile("\\{(\\S+) ([^{}]*)\\}");

  private final Source source;

  private Sample(String text) {
    this.source = new Source("case", text, "UTF-8");
  }

  /** Returns the document of a case after the stage. */
  static Document annotated(TextCase one) {
    String written = String.join("", one.linesIfAny("written"));
    return annotated(one.language(), written, one.inputText());
  }

  /** Returns a document of one paragraph in Spanish after the stage. */
  static Passage annotated(String text) {
    Block.Group division = (Block.Group) annotated("es", "", text).body().get(0);
    return ((Block.Leaf) division.blocks().get(0)).passage();
  }

  private static Document annotated(String language, String written, String lines) {
    Sample sample = new Sample(lines);
    Entry entry = new Entry("", "", "", written, "", "", Entry.Kind.UNKNOWN, language);
    return new Annotator(
            Languages.shipped().ofText(language),
            entry,
            List.of(),
            KnownThings.NONE,
            Learnt.NOTHING)
        .apply(sample.document(language), new Report(sample.source));
  }

  private Document document(String language) {
    List<Block> divisions = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    int offset = 0;
    for (String line : source.text().split("\n")) {
      if (line.equals("- - -")) {
        divisions.add(new Block.Group(Block.Kind.DIVISION, "chapter", blocks));
        blocks = new ArrayList<>();
      } else {
        CasePassage one = CasePassage.of(line);
        Passage passage = passage(offset + one.start(), offset + line.length());
        blocks.add(new Block.Leaf(one.role(), passage));
      }
      offset += line.length() + 1;
    }
    divisions.add(new Block.Group(Block.Kind.DIVISION, "chapter", blocks));
    Header header = new Header("Muestra", "", "", Entry.Kind.MEMOIR, Optional.empty());
    return new Document(source, language, 1, header, List.of(), divisions, List.of(), List.of());
  }

  private Passage passage(int from, int to) {
    Traced line = Traced.of(source, new Span(from, to));
    Traced text = Traced.EMPTY;
    List<Point> points = new ArrayList<>();
    Matcher note = NOTE.matcher(line);
    int done = 0;
    while (note.find()) {
      text = text.concat(line.subSequence(done, note.start()));
      Traced figure = line.subSequence(note.start(1), note.end(1));
      Traced words = line.subSequence(note.start(2), note.end(2));
      String n = figure.toString();
      Note.Type type = n.length() > 1 && n.endsWith("*") ? Note.Type.TEXTUAL : Note.Type.EDITORIAL;
      Block paragraph = new Block.Leaf(Block.Role.PARAGRAPH, Passage.of(words));
      Note made = new Note("", n, Traced.EMPTY, type, "", true, List.of(paragraph));
      points.add(new NoteAnchor(text.length(), figure, Optional.of(made)));
      done = note.end();
    }
    return new Passage(text.concat(line.from(done)), points, List.of());
  }
}
