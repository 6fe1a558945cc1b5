package org.cajista.collate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text of a TEI file as its source has it: of two readings in a {@code choice} that of
 * the source, without the header. The file is well-formed.
 */
final class TeiFlattener {
  private static final Pattern PIECE =
      Pattern.compile(
          "<!--.*?-->|<\\?.*?\\?>|<!\\[CDATA\\[(?<data>.*?)\\]\\]>"
              + "|<!ENTITY\\s+(?<entity>[^\\s%]+)\\s+[\"'](?<value>[^\"']*)[\"']\\s*>"
              + "|<!DOCTYPE[^\\[>]*[\\[>]|<![^>]*>"
              + "|</(?<end>[^\\s>]+)\\s*>"
              + "|<(?<start>[^\\s/>!?]+)(?<attributes>(?:[^>\"']|\"[^\"]*\"|'[^']*')*?)(?<empty>/?)>",
          Pattern.DOTALL);

  private static final Pattern ATTRIBUTE =
      Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

  /** Elements that stand inside a line and end no word. */
  private static final Set<String> INLINE =
      Set.of(
          ("abbr add addName am anchor c choice corr damage date del delSpan addSpan emph ex expan"
                  + " foreign forename g geogName gloss graphic hi index m measure mentioned"
                  + " milestone name nameLink num orgName orig persName placeName ptr q quote ref reg"
                  + " restore roleName rs said seg sic soCalled subst supplied surname surplus term"
                  + " time title unclear app lem rdg note fw")
              .split(" "));

  private static final Set<String> BREAKS = Set.of("pb", "lb", "cb", "gb");
  private static final Set<String> SKIPPED = Set.of("teiHeader", "standOff", "facsimile");
  private static final Set<String> CORRECTED = Set.of("corr", "reg", "expan", "ex");
  private static final Set<String> ADDED =
      Set.of("supplied", "ex", "corr", "reg", "del", "metamark", "figDesc", "desc");

  private static final Map<String, String> OF_XML =
      Map.of("amp", "&", "apos", "'", "gt", ">", "lt", "<", "quot", "\"");

  /** What an element means for the text in it. */
  private record Open(String name, FlatText part, boolean skipped, boolean added, int read) {}

  private final String tei;
  private final FlatTei flat = new FlatTei();
  private final Map<String, String> entities = new HashMap<>(OF_XML);
  private final Deque<Open> open = new ArrayDeque<>();
  private final String root;
  private boolean joining;

  private TeiFlattener(String tei) {
    this.tei = tei;
    this.root = tei.matches("(?s).*<(\\w+:)?text[\\s>].*") ? "text" : "sourceDoc";
  }

  static FlatTei read(String tei) {
    TeiFlattener reader = new TeiFlattener(tei);
    reader.read();
    return reader.flat;
  }

  private void read() {
    Matcher piece = PIECE.matcher(tei);
    int at = 0;
    while (piece.find()) {
      text(at, piece.start());
      at = piece.end();
      if (piece.group("start") != null) {
        start(piece);
      } else if (piece.group("end") != null) {
        end();
      } else if (piece.group("data") != null) {
        for (int i = piece.start("data"); i < piece.end("data"); i++) {
          add(tei.charAt(i), i);
        }
      } else if (piece.group("entity") != null) {
        entities.putIfAbsent(piece.group("entity"), piece.group("value"));
      }
    }
  }

  private void start(Matcher piece) {
    String name = local(piece.group("start"));
    Map<String, String> attributes = attributes(piece.group("attributes"));
    boolean empty = !piece.group("empty").isEmpty();
    Open outer = open.isEmpty() ? new Open("", flat.body(), true, false, 0) : open.peek();
    boolean skipped =
        outer.skipped() && !name.equals(root)
            || SKIPPED.contains(name)
            || isOtherReading(outer, name, piece.end());
    FlatText part =
        name.equals("note") ? flat.notes() : name.equals("fw") ? flat.furniture() : outer.part();
    boolean added =
        outer.added()
            || ADDED.contains(name)
            || name.equals("expan") && !hasChild(piece.end(), "expan", "ex")
            || (name.equals("note") || name.equals("add")) && attributes.containsKey("resp");
    if (!open.isEmpty() && (outer.name().equals("choice") || outer.name().equals("app"))) {
      open.pop();
      open.push(
          new Open(outer.name(), outer.part(), outer.skipped(), outer.added(), outer.read() + 1));
    }
    Open element = new Open(name, part, skipped, added, 0);
    if (!skipped) {
      if (attributes.containsKey("n")) {
        flat.labels().add(new FlatTei.Label(attributes.get("n").strip(), piece.start()));
      }
      boundary(element, outer, "no".equals(attributes.get("break")));
    }
    if (!empty) {
      open.push(element);
    } else if (!skipped && !INLINE.contains(name) && !BREAKS.contains(name)) {
      boundary(element, outer, false);
    }
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    Open element = open.pop();
    if (!element.skipped() && !open.isEmpty()) {
      boundary(element, open.peek(), false);
    }
  }

  /** Records a tag, and ends the word before it if it ends words. */
  private void boundary(Open element, Open outer, boolean joins) {
    FlatText part = element.part();
    outer.part().tag(element.name());
    if (part != outer.part()) {
      part.add('\n', 0, false);
      part.tag(element.name());
    } else if (joins) {
      part.trim();
      joining = true;
    } else if (!INLINE.contains(element.name())) {
      part.add('\n', 0, false);
    }
  }

  /** True if the element is a reading that the source does not have. */
  private boolean isOtherReading(Open outer, String name, int after) {
    if (outer.name().equals("app")) {
      return outer.read() > 0 && !name.equals("lem");
    }
    if (!outer.name().equals("choice")) {
      return false;
    }
    if (CORRECTED.contains(name)) {
      return outer.read() > 0 || hasOriginal(after);
    }
    return outer.read() > 0 && !Set.of("sic", "orig", "abbr", "am").contains(name);
  }

  private boolean hasOriginal(int from) {
    int end = tei.indexOf("choice>", from);
    String rest = tei.substring(from, end < 0 ? tei.length() : end);
    return Pattern.compile("<(?:\\w+:)?(?:sic|orig|abbr|am)[\\s/>]").matcher(rest).find();
  }

  private boolean hasChild(int from, String name, String child) {
    int end = tei.indexOf(name + ">", from);
    return end > 0
        && Pattern.compile("<(?:\\w+:)?" + child + "[\\s/>]")
            .matcher(tei.substring(from, end))
            .find();
  }

  private void text(int from, int to) {
    int at = from;
    while (at < to) {
      int end = tei.charAt(at) == '&' ? tei.indexOf(';', at) : -1;
      if (end > 0 && end < to) {
        String characters = entity(tei.substring(at + 1, end));
        for (int i = 0; i < characters.length(); i++) {
          add(characters.charAt(i), at);
        }
        at = end + 1;
      } else {
        add(tei.charAt(at), at);
        at++;
      }
    }
  }

  private String entity(String name) {
    try {
      if (name.startsWith("#x")) {
        return Character.toString(Integer.parseInt(name.substring(2), 16));
      }
      if (name.startsWith("#")) {
        return Character.toString(Integer.parseInt(name.substring(1)));
      }
    } catch (IllegalArgumentException e) {
      return "";
    }
    return entities.getOrDefault(name, "");
  }

  private void add(char c, int place) {
    if (open.isEmpty() || open.peek().skipped()) {
      return;
    }
    if (joining) {
      if (Character.isWhitespace(c)) {
        return;
      }
      joining = false;
    }
    open.peek().part().add(c, place, open.peek().added());
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static Map<String, String> attributes(String text) {
    if (text.isBlank()) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    Matcher matcher = ATTRIBUTE.matcher(text);
    while (matcher.find()) {
      attributes.put(
          matcher.group(1), matcher.group(2) == null ? matcher.group(3) : matcher.group(2));
    }
    return attributes;
  }
}
