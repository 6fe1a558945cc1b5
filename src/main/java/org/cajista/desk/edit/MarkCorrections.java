package org.cajista.desk.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.xerces.util.XMLChar;
import org.cajista.edition.markup.Markup.Attribute;
import org.cajista.edition.markup.Markup.Element;
import org.cajista.edition.markup.TextEdits;
import org.cajista.report.CajistaException;

/** Corrections of marks: whether they are right, what they mean, and new ones. */
final class MarkCorrections {

  /** What an editor can say that words are. */
  static final Set<String> MARKS = Set.of("persName", "placeName", "orgName", "date");

  /** Marks whose words stay when they are taken away. */
  private static final Set<String> PLAIN =
      Set.of(
          "persName",
          "placeName",
          "orgName",
          "date",
          "hi",
          "title",
          "supplied",
          "gloss",
          "sic",
          "expan",
          "ex",
          "foreign",
          "del",
          "add",
          "unclear",
          "q",
          "bibl",
          "ref",
          "abbr",
          "corr",
          "roleName",
          "rs",
          "name",
          "metamark",
          "emph",
          "term",
          "surplus");

  private static final Set<String> CALENDAR =
      Set.of("when", "from", "to", "notBefore", "notAfter", "cert");

  private static final Pattern DATE =
      Pattern.compile("-?\\d{4}(-\\d{2}(-\\d{2})?)?|--\\d{2}(-\\d{2})?|---\\d{2}");

  private static final int DAY_LENGTH = 10;

  private final OpenText file;
  private final TextEdits edits;

  MarkCorrections(OpenText file, TextEdits edits) {
    this.file = file;
    this.edits = edits;
  }

  void accept(Element element) {
    delete(element, Set.of("cert"));
  }

  void reject(Element element) throws CajistaException {
    if (element.name().equals("choice")) {
      Element kept =
          file.markup().children(element).stream()
              .filter(child -> Set.of("sic", "orig", "abbr").contains(child.name()))
              .findFirst()
              .orElseThrow(() -> new Refusal("choice"));
      edits.replace(element.start(), kept.inner(), "");
      edits.replace(kept.innerEnd(), element.end(), "");
    } else if (element.name().equals("pb")) {
      edits.replace(element.start(), element.end(), "");
    } else if (PLAIN.contains(element.name())) {
      untag(element);
    } else {
      throw new Refusal("keep", element.name());
    }
  }

  private void untag(Element element) {
    edits.replace(element.start(), element.inner(), "");
    edits.replace(element.innerEnd(), element.end(), "");
  }

  /** Marks words. A name that is there already becomes the other, or goes where only a part is. */
  void mark(int from, int to, String name) throws CajistaException {
    if (!MARKS.contains(name) || from >= to) {
      throw new Refusal("choose");
    }
    Optional<Element> there =
        file.markup().elements().stream()
            .filter(one -> MARKS.contains(one.name()))
            .filter(one -> one.start() <= from && to <= one.end())
            .reduce((outer, inner) -> inner);
    boolean whole =
        there
            .map(
                one ->
                    file.text().substring(one.start(), from) + file.text().substring(to, one.end()))
            .filter(rest -> rest.replaceAll("<[^>]*>", "").isBlank())
            .isPresent();
    if (whole) {
      Element old = there.get();
      edits.replace(old.start(), old.inner(), "<" + prefix(old) + name + ">");
      edits.replace(old.innerEnd(), old.end(), "</" + prefix(old) + name + ">");
      return;
    }
    requireNested(from, to);
    there.ifPresent(this::untag);
    String prefix = there.map(this::prefix).orElse(prefix(file.markup().elements().get(0)));
    edits.replace(from, from, "<" + prefix + name + ">");
    edits.replace(to, to, "</" + prefix + name + ">");
  }

  /** True if no element begins outside the words and ends in them, or the other way round. */
  private void requireNested(int from, int to) throws CajistaException {
    for (Element one : file.markup().elements()) {
      boolean inside = one.start() >= from && one.end() <= to;
      boolean outside = one.end() <= from || one.start() >= to;
      boolean around = one.inner() <= from && to <= one.innerEnd();
      if (!inside && !outside && !around) {
        throw new Refusal("partly", one.name());
      }
    }
  }

  void refer(Element element, String ids) throws CajistaException {
    StringBuilder ref = new StringBuilder();
    for (String id : ids.strip().split("\\s+")) {
      if (!XMLChar.isValidNCName(id)) {
        throw new Refusal("id", id);
      }
      ref.append(ref.length() == 0 ? "#" : " #").append(id);
    }
    Optional<Attribute> old = element.attribute("ref");
    if (old.isPresent()) {
      int start = old.get().valueStart();
      edits.replace(start, start + old.get().value().length(), ref.toString());
    } else {
      int at = nameEnd(element);
      edits.replace(at, at, " ref=\"" + ref + "\"");
    }
    delete(element, Set.of("cert"));
  }

  /** {@code 1936-04-24}, {@code 1936-04/1936-05} from and to, {@code 1880-09..1880-12} between. */
  void date(Element element, String value) throws CajistaException {
    String plain = value.strip();
    String attributes;
    if (plain.contains("..")) {
      String[] ends = plain.split("\\.\\.", 2);
      attributes = attribute("notBefore", ends[0]) + attribute("notAfter", ends[1]);
    } else if (plain.contains("/")) {
      String[] ends = plain.split("/", 2);
      attributes = attribute("from", ends[0]) + attribute("to", ends[1]);
    } else {
      attributes = attribute("when", plain);
    }
    if (attributes.isEmpty()) {
      throw new Refusal("date", value);
    }
    delete(element, CALENDAR);
    int at = nameEnd(element);
    edits.replace(at, at, attributes);
  }

  private static String attribute(String name, String value) throws CajistaException {
    String date = value.strip();
    if (date.isEmpty()) {
      return "";
    }
    try {
      if (!DATE.matcher(date).matches()) {
        throw new Refusal("date", date);
      }
      if (date.length() == DAY_LENGTH && date.charAt(0) != '-') {
        LocalDate.parse(date);
      }
    } catch (DateTimeException e) {
      throw new Refusal("day", date);
    }
    return " " + name + "=\"" + date + "\"";
  }

  private void delete(Element element, Set<String> names) {
    List<Attribute> gone =
        element.attributes().stream().filter(one -> names.contains(one.name())).toList();
    gone.forEach(one -> edits.replace(one.start(), one.end(), ""));
  }

  private int nameEnd(Element element) {
    int at = element.start() + 1;
    while (!Character.isWhitespace(file.text().charAt(at))
        && "/>".indexOf(file.text().charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private String prefix(Element element) {
    String name = file.text().substring(element.start() + 1, nameEnd(element));
    return name.substring(0, name.indexOf(':') + 1);
  }
}
