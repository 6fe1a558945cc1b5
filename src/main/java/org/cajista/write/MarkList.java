package org.cajista.write;

import java.util.ArrayList;
import java.util.List;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.report.MarkedWords;

/** Lists what is marked in a document, with the elements that are written for it. */
public final class MarkList {

  private MarkList() {}

  /**
   * Returns the marks in reading order. Names are not among them: whose they are is settled over
   * the whole edition.
   */
  public static List<MarkedWords> of(Document document) {
    Responsibilities responsible = Responsibilities.of(document);
    List<MarkedWords> list = new ArrayList<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      for (Mark mark : leaf.passage().marks()) {
        String element = element(mark, responsible);
        if (!element.isEmpty() && !isName(mark.tag())) {
          Traced words = leaf.passage().text().subSequence(mark.start(), mark.end());
          list.add(new MarkedWords(words.span(), words.toString(), element));
        }
      }
    }
    return list;
  }

  private static boolean isName(Tag tag) {
    return tag instanceof Tag.PersonName || tag instanceof Tag.ThingName;
  }

  private static String element(Mark mark, Responsibilities responsible) {
    XmlBuilder xml = new XmlBuilder();
    new TagWriter(xml, responsible).open(mark);
    String tag = xml.toString();
    return tag.isEmpty() || tag.endsWith(">") ? tag : tag + ">";
  }
}
