package org.cajista.desk.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cajista.edition.markup.Markup;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.edition.markup.TextEdits;
import org.cajista.report.CajistaException;

/**
 * Corrections of the text itself: its words, where its notes are called, where it has paragraphs.
 */
final class TextCorrections {

  /** What can stand between two halves of a paragraph. */
  private static final Set<String> BREAKS = Set.of("pb", "fw", "lb", "cb", "milestone");

  private final OpenText file;
  private final TextEdits edits;

  TextCorrections(OpenText file, TextEdits edits) {
    this.file = file;
    this.edits = edits;
  }

  void words(int from, int to, String words) throws CajistaException {
    if (from >= to || file.text().substring(from, to).indexOf('<') >= 0) {
      throw new Refusal("words");
    }
    edits.replace(from, to, escaped(words));
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Moves a note to another place; the sign there, if one is named, is its figure and goes. */
  void call(Element note, int to, String sign) throws CajistaException {
    requireNote(note);
    boolean inside = to > note.start() && to < note.end();
    boolean inText =
        file.around(to, to).stream()
            .allMatch(one -> !one.name().equals("note") && !one.name().equals("fw"));
    if (inside || !inText || file.around(to, to).isEmpty()) {
      throw new Refusal("call");
    }
    String moved = without(note, "cert");
    boolean figure = !sign.isEmpty() && file.text().startsWith(sign, to);
    edits.replace(note.start(), note.end(), "");
    edits.replace(to, to + (figure ? sign.length() : 0), moved);
  }

  /** The figure of a note becomes text, and the note goes to the beginning of its division. */
  void uncall(Element note) throws CajistaException {
    requireNote(note);
    Element division =
        file.around(note.start(), note.end()).stream()
            .filter(one -> one.name().equals("div") || one.name().equals("body"))
            .findFirst()
            .orElseThrow(() -> new Refusal("division"));
    Element first =
        file.markup().children(division).stream()
            .filter(child -> child.name().equals("p"))
            .findFirst()
            .orElseThrow(() -> new Refusal("first"));
    if (first.inner() == note.start()) {
      throw new Refusal("uncalled");
    }
    String figure = note.attribute("n").map(Attribute::value).orElse("");
    String moved = without(note, "cert").replaceFirst("^<([\\w:]+)", "<$1 cert=\"low\"");
    edits.replace(note.start(), note.end(), figure);
    edits.replace(first.inner(), first.inner(), moved);
  }

  private String without(Element note, String attribute) {
    String whole = file.text().substring(note.start(), note.end());
    Optional<Attribute> gone = note.attribute(attribute);
    return gone.isEmpty()
        ? whole
        : whole.substring(0, gone.get().start() - note.start())
            + whole.substring(gone.get().end() - note.start());
  }

  private static void requireNote(Element note) throws CajistaException {
    if (!note.name().equals("note")) {
      throw new Refusal("note");
    }
  }

  void join(Element paragraph) throws CajistaException {
    Element parent = file.markup().parent(paragraph).orElseThrow(() -> new Refusal("join"));
    List<Element> children = file.markup().children(parent);
    int at =
        IntStream.range(0, children.size())
                .filter(i -> children.get(i).start() == paragraph.start())
                .findFirst()
                .orElse(children.size())
            + 1;
    while (at < children.size() && BREAKS.contains(children.get(at).name())) {
      at++;
    }
    if (at >= children.size() || !children.get(at).name().equals(paragraph.name())) {
      throw new Refusal("join");
    }
    Element next = children.get(at);
    String between = file.text().substring(paragraph.end(), next.start()).strip();
    edits.replace(paragraph.innerEnd(), next.inner(), between.isEmpty() ? " " : between);
  }

  void split(Element paragraph, int at) throws CajistaException {
    Optional<Element> inner = file.around(at, at).stream().findFirst();
    if (inner.isEmpty() || inner.get().start() != paragraph.start()) {
      throw new Refusal("split", inner.map(Element::name).orElse(""));
    }
    String name = tagName(paragraph);
    StringBuilder tag = new StringBuilder("<" + name);
    for (Attribute one : paragraph.attributes()) {
      String value = one.name().equals("xml:id") ? free(one.value()) : one.value();
      tag.append(" ").append(one.name()).append("=\"").append(value).append("\"");
    }
    int before = at;
    while (before > paragraph.inner() && Character.isWhitespace(file.text().charAt(before - 1))) {
      before--;
    }
    edits.replace(before, at, "</" + name + ">\n" + tag + ">");
  }

  private String tagName(Element element) {
    return file.text().substring(element.start() + 1, element.inner()).split("[\\s/>]", 2)[0];
  }

  private String free(String id) {
    int n = 2;
    Markup markup = file.markup();
    while (markup.withId(id + "-" + n).isPresent()) {
      n++;
    }
    return id + "-" + n;
  }
}
