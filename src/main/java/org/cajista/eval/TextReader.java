package org.cajista.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XdmNodeKind;
import org.cajista.report.Position;

/**
 * Reads the text of a TEI document as an editor would read it aloud: without header, running heads
 * and words in the margin. Of two readings it takes the corrected one. Each footnote is a separate
 * text.
 */
final class TextReader {
  /** The elements that begin a block. */
  private static final Set<String> BLOCKS =
      names("p head l item label bibl ab salute signed dateline byline trailer");

  /** The elements that end a word without a space. */
  private static final Set<String> PARTING =
      names(
          "div lg list listBibl opener closer epigraph cit quote front body back text titlePage"
              + " docTitle titlePart");

  private static final Set<String> BREAKS = names("pb lb");
  private static final Set<String> NOT_READ = names("fw metamark teiHeader standOff");
  private static final List<String> READINGS = List.of("corr", "reg", "expan", "abbr");

  private static final Map<String, MarkKind> EXTENTS =
      Map.of(
          "head", MarkKind.HEAD,
          "persName", MarkKind.PERSON,
          "date", MarkKind.DATE,
          "sic", MarkKind.SIC,
          "supplied", MarkKind.SUPPLIED,
          "gloss", MarkKind.GLOSS,
          "expan", MarkKind.EXPAN,
          "del", MarkKind.DEL,
          "note", MarkKind.REMARK);

  /** No text is nested deeper; the reader is recursive. */
  private static final int DEEPEST = 500;

  private final MarkedTextBuilder text = new MarkedTextBuilder();

  /** The starts of the open deletions, by the id of their end. */
  private final Map<String, Integer> struck = new HashMap<>();

  private int depth;

  private TextReader(int depth) {
    this.depth = depth;
  }

  /**
   * Returns the text in {@code element}.
   *
   * @throws IllegalArgumentException if the elements are nested more than 500 levels deep
   */
  static MarkedText read(XdmNode element) {
    return read(element, 0);
  }

  private static MarkedText read(XdmNode element, int depth) {
    TextReader reader = new TextReader(depth);
    reader.content(element);
    return reader.text.build();
  }

  private void content(XdmNode element) {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException(
          "the elements are nested more than " + DEEPEST + " levels deep; no text needs this.");
    }
    for (XdmNode child : element.children()) {
      if (child.getNodeKind() == XdmNodeKind.TEXT) {
        text.add(child.getStringValue());
      } else if (child.getNodeKind() == XdmNodeKind.ELEMENT) {
        element(child);
      }
    }
    depth--;
  }

  private void element(XdmNode element) {
    String name = Tei.name(element);
    if (NOT_READ.contains(name)) {
      return;
    }
    if (name.equals("choice")) {
      choice(element);
    } else if (name.equals("note") && !Tei.attribute(element, "place").equals("inline")) {
      MarkedNote note =
          new MarkedNote(
              Tei.attribute(element, "n"), Tei.attribute(element, "part"), read(element, depth));
      text.anchor(note, Tei.place(element));
    } else {
      boolean parting = BLOCKS.contains(name) || PARTING.contains(name);
      boolean breaking = BREAKS.contains(name) && !Tei.attribute(element, "break").equals("no");
      if (parting || breaking) {
        text.space();
      }
      text.place(Tei.place(element));
      marked(element, name);
      if (parting) {
        text.space();
      }
    }
  }

  /** Reads one of several readings, or all if none is for reading. */
  private void choice(XdmNode choice) {
    Optional<XdmNode> best =
        READINGS.stream()
            .flatMap(name -> Tei.children(choice).filter(child -> Tei.name(child).equals(name)))
            .findFirst();
    best.ifPresentOrElse(this::element, () -> Tei.children(choice).forEach(this::element));
  }

  private void marked(XdmNode element, String name) {
    Position at = Tei.place(element);
    int start = text.length();
    if (BLOCKS.contains(name)) {
      text.mark(MarkKind.BLOCK, start, "", at);
    }
    switch (name) {
      case "pb" -> text.mark(MarkKind.PAGE, start, "", at);
      case "gap" -> text.mark(MarkKind.GAP, start, "", at);
      case "delSpan" -> struck.put(Tei.attribute(element, "spanTo").replaceFirst("^#", ""), start);
      case "anchor" -> {
        Integer open = struck.remove(Tei.attribute(element, "xml:id"));
        if (open != null) {
          text.mark(MarkKind.DEL, open, "", at);
        }
      }
      default -> {}
    }
    content(element);
    MarkKind kind = EXTENTS.get(name);
    if (kind != null) {
      text.mark(kind, start, value(kind, element), at);
    }
  }

  private static String value(MarkKind kind, XdmNode element) {
    return switch (kind) {
      case PERSON -> first(Tei.attribute(element, "ref"), Tei.attribute(element, "key"));
      case DATE -> DateText.of(name -> Tei.attribute(element, name));
      default -> "";
    };
  }

  private static String first(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static Set<String> names(String list) {
    return Set.of(list.split(" "));
  }
}
