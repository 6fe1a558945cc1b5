package org.cajista.desk.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cajista.desk.edit.OpenText;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;

/**
 * A passage as a row of words, marks and signs, each with its place in the file: so an editor can
 * walk through it and say what is meant.
 */
public final class PassageView {
  private static final Pattern PIECE =
      Pattern.compile(
          "(?s)<!--.*?-->|<\\?.*?\\?>|<(?:[^>\"']|\"[^\"]*\"|'[^']*')*>"
              + "|[\\p{L}\\p{M}\\p{N}]+|&[^;\\s<]{1,32};|[^\\s<]");

  private static final int NOTE_WORDS = 90;

  private final OpenText file;
  private final JsonArray pieces = new JsonArray();

  private PassageView(OpenText file) {
    this.file = file;
  }

  /** Returns a passage. */
  public static JsonObject of(OpenText file, Element passage) {
    PassageView view = new PassageView(file);
    view.read(passage);
    JsonObject json = new JsonObject();
    json.addProperty("version", file.version());
    json.addProperty("at", passage.start());
    json.addProperty("element", passage.name());
    json.addProperty("id", file.idOf(passage));
    json.add("pieces", view.pieces);
    return json;
  }

  /** Returns a mark that stands in no passage, such as a page break between two. */
  public static JsonObject of(OpenText file, int offset) {
    PassageView view = new PassageView(file);
    file.elementAt(offset).ifPresent(element -> view.open(element, false));
    return view.pieces.isEmpty() ? new JsonObject() : view.pieces.get(0).getAsJsonObject();
  }

  private void read(Element passage) {
    Matcher piece = PIECE.matcher(file.text()).region(passage.inner(), passage.innerEnd());
    int end = passage.inner();
    while (piece.find()) {
      String found = piece.group();
      boolean space = file.text().substring(end, piece.start()).isBlank() && piece.start() > end;
      end = piece.end();
      if (found.startsWith("</")) {
        add("close", piece.start(), piece.end(), "", space);
      } else if (found.startsWith("<!") || found.startsWith("<?")) {
        continue;
      } else if (found.startsWith("<")) {
        Element element = file.elementAt(piece.start()).orElseThrow();
        if (open(element, space)) {
          end = element.end();
          piece.region(end, passage.innerEnd());
        }
      } else {
        add("word", piece.start(), piece.end(), plain(found), space);
      }
    }
  }

  /** Adds an element; true if it is one sign, whatever is in it. */
  private boolean open(Element element, boolean space) {
    boolean sign =
        element.name().equals("note")
            || element.name().equals("fw")
            || element.inner() == element.innerEnd();
    String words = "";
    if (element.name().equals("note")) {
      String all = plain(file.markup().words(element));
      words = all.length() <= NOTE_WORDS ? all : all.substring(0, NOTE_WORDS) + " …";
    }
    JsonObject json = add(sign ? "sign" : "open", element.start(), element.end(), words, space);
    json.addProperty("name", element.name());
    JsonObject attributes = new JsonObject();
    for (Attribute one : element.attributes()) {
      attributes.addProperty(one.name(), plain(one.value()));
    }
    json.add("attributes", attributes);
    return sign;
  }

  private JsonObject add(String kind, int from, int to, String text, boolean space) {
    JsonObject piece = new JsonObject();
    piece.addProperty("kind", kind);
    piece.addProperty("from", from);
    piece.addProperty("to", to);
    piece.addProperty("text", text);
    piece.addProperty("space", space);
    pieces.add(piece);
    return piece;
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }
}
