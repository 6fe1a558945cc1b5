package org.cajista.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.Idno;

/**
 * Gives the persons of a TEI text other ids, in the text as {@link TeiWriter} writes it: the result
 * is the text as it would have been written with these ids. If the id of a person becomes empty,
 * names that mean only this person are no longer marked. Two persons who get the same id become one
 * person.
 */
public final class TeiRenaming {
  private static final Pattern TEXT = Pattern.compile("\\n  <text>");
  private static final Pattern NAME = Pattern.compile("<persName\\b[^>]*>|</persName>");
  private static final Pattern CERT = Pattern.compile(" cert=\"([^\"]*)\"");
  private static final Pattern PERSON =
      Pattern.compile("\\n      <person xml:id=\"([^\"]*)\".*?\\n      </person>", Pattern.DOTALL);
  private static final Pattern NOBODY = Pattern.compile("\\n    <listPerson>\\n    </listPerson>");
  private static final Pattern NOTHING = Pattern.compile("\\n  <standOff>\\n  </standOff>");
  private static final Pattern IDNO =
      Pattern.compile("<idno(?: type=\"([^\"]*)\")?>([^<]*)</idno>");
  private static final Pattern ID = Pattern.compile("<[A-Za-z]+ xml:id=\"([^\"]*)\"");

  /** A tag with an id of the text, or a pointer to one; those of names lead to persons. */
  private static final Pattern TAG = Pattern.compile("<(?!persName)[A-Za-z]+ [^>]*>");

  private static final Pattern POINTER =
      Pattern.compile("( xml:id=\"| spanTo=\"#| target=\"#)([^\"]*)\"");

  private static final Pattern NO_ID = Pattern.compile("[\\s<>&\"]");
  private static final Pattern REF = Pattern.compile("(<(?:persName|author)) ref=\"([^\"]*)\"");

  private final Map<String, String> ids;

  /**
   * A text with other ids.
   *
   * @param tei the text
   * @param names how many names are no longer marked
   * @param persons how many persons are no longer in the personography
   */
  public record Renamed(String tei, int names, int persons) {}

  /**
   * @param ids the new id for each of the text's; empty if the person is removed
   */
  public TeiRenaming(Map<String, String> ids) {
    this.ids = Map.copyOf(ids);
    for (String id : ids.values()) {
      if (NO_ID.matcher(id).find()) {
        throw new IllegalArgumentException("«" + id + "» is not an id");
      }
    }
  }

  /** Returns {@code tei} with the new ids. */
  public Renamed apply(String tei) {
    boolean same = ids.entrySet().stream().allMatch(id -> id.getKey().equals(id.getValue()));
    Matcher start = TEXT.matcher(tei);
    if (same || !start.find()) {
      return new Renamed(tei, 0, 0);
    }
    Map<Certainty, Integer> gone = new EnumMap<>(Certainty.class);
    String text = text(tei.substring(start.start()), gone);
    int list = tei.indexOf("\n  <standOff>");
    int header = list < 0 ? start.start() : list;
    Map<String, String> addresses = new HashMap<>();
    StringBuilder persons = new StringBuilder();
    int lost = persons(tei.substring(header, start.start()), persons, addresses);
    int names = gone.values().stream().mapToInt(Integer::intValue).sum();
    String head = header(tei.substring(0, header), gone, addresses);
    return new Renamed(head + persons + distinct(text, persons), names, lost);
  }

  /** A division, a note or a passage with the new id of a person takes another one. */
  private static String distinct(String text, CharSequence persons) {
    Set<String> taken = ids(persons);
    Set<String> known = ids(text);
    known.addAll(taken);
    Map<String, String> others = new HashMap<>();
    for (String id : ids(text)) {
      if (taken.contains(id)) {
        String free = id;
        for (int i = 2; !known.add(free); i++) {
          free = id + "-" + i;
        }
        others.put(id, free);
      }
    }
    return others.isEmpty()
        ? text
        : TAG.matcher(text)
            .replaceAll(tag -> Matcher.quoteReplacement(renamed(tag.group(), others)));
  }

  private static String renamed(String tag, Map<String, String> others) {
    return POINTER
        .matcher(tag)
        .replaceAll(
            found -> {
              String id = found.group(2);
              return Matcher.quoteReplacement(found.group(1) + others.getOrDefault(id, id) + "\"");
            });
  }

  private static Set<String> ids(CharSequence tei) {
    Set<String> ids = new HashSet<>();
    ID.matcher(tei).results().forEach(id -> ids.add(id.group(1)));
    return ids;
  }

  private String of(String id) {
    return ids.getOrDefault(id, id);
  }

  /** Returns the names in the text; counts those that go, by how sure they are. */
  private String text(String text, Map<Certainty, Integer> gone) {
    StringBuilder out = new StringBuilder(text.length());
    Matcher tag = NAME.matcher(text);
    Deque<Boolean> stays = new ArrayDeque<>();
    int from = 0;
    while (tag.find()) {
      String written = tag.group();
      if (written.startsWith("</")) {
        written = stays.isEmpty() || stays.pop() ? written : "";
      } else {
        String renamed = REF.matcher(written).replaceFirst(this::name);
        boolean stay = renamed.equals(written) || REF.matcher(renamed).find();
        if (!written.endsWith("/>")) {
          stays.push(stay);
        }
        if (!stay) {
          gone.merge(certainty(written), 1, Integer::sum);
        }
        written = stay ? renamed : "";
      }
      out.append(text, from, tag.start()).append(written);
      from = tag.end();
    }
    return out.append(text, from, text.length()).toString();
  }

  private static Certainty certainty(String tag) {
    Matcher cert = CERT.matcher(tag);
    return cert.find() ? Certainty.valueOf(cert.group(1).toUpperCase(Locale.ROOT)) : Certainty.HIGH;
  }

  /** A name in the text: it points to each person once. */
  private String name(MatchResult name) {
    List<String> known = new ArrayList<>();
    for (String pointer : name.group(2).split(" ")) {
      String renamed = pointer(pointer);
      if (!renamed.isEmpty()) {
        known.add(renamed);
      }
    }
    return tag(name, known.stream().distinct().collect(Collectors.joining(" ")));
  }

  /** Returns a pointer to a person of the text; empty if that is nobody. */
  private String pointer(String pointer) {
    if (!pointer.startsWith("#")) {
      return pointer;
    }
    String id = of(pointer.substring(1));
    return id.isEmpty() ? "" : "#" + id;
  }

  private static String tag(MatchResult name, String ref) {
    return Matcher.quoteReplacement(name.group(1) + (ref.isEmpty() ? "" : " ref=\"" + ref + "\""));
  }

  /**
   * Returns the sender and the recipient of a letter, and the count of the names that are marked.
   */
  private String header(
      String header, Map<Certainty, Integer> gone, Map<String, String> addresses) {
    String renamed = REF.matcher(header).replaceAll(name -> correspondent(name, addresses));
    return gone.isEmpty() ? renamed : TagUsage.without("persName", gone, renamed);
  }

  /** {@code #id} and, maybe, an address on the web, which is the person's, too. */
  private String correspondent(MatchResult name, Map<String, String> addresses) {
    String here = pointer(name.group(2).split(" ", 2)[0]);
    return tag(name, (here + addresses.getOrDefault(here, "")).strip());
  }

  /**
   * Changes the personography; returns how many persons are removed, and keeps the addresses of the
   * others.
   */
  private int persons(String list, StringBuilder out, Map<String, String> addresses) {
    Set<String> there = new HashSet<>(Set.of(""));
    int[] gone = {0};
    String renamed =
        PERSON
            .matcher(list)
            .replaceAll(
                person -> {
                  String id = of(person.group(1));
                  if (!there.add(id)) {
                    gone[0]++;
                    return "";
                  }
                  address(person.group()).ifPresent(at -> addresses.put("#" + id, " " + at));
                  String written = "xml:id=\"" + person.group(1) + "\"";
                  int at = person.group().indexOf(written);
                  return Matcher.quoteReplacement(
                      new StringBuilder(person.group())
                          .replace(at, at + written.length(), "xml:id=\"" + id + "\"")
                          .toString());
                });
    String named = NOBODY.matcher(renamed).replaceFirst("");
    out.append(NOTHING.matcher(named).replaceFirst(""));
    return gone[0];
  }

  /** Returns where on the web a person of the personography is found, as {@code ref} has it. */
  private static Optional<String> address(String person) {
    Matcher idno = IDNO.matcher(person);
    while (idno.find()) {
      String type = idno.group(1) == null ? "" : XmlBuilder.unescaped(idno.group(1));
      Optional<String> address = new Idno(type, XmlBuilder.unescaped(idno.group(2))).address();
      if (address.isPresent()) {
        return address.map(XmlBuilder::escaped);
      }
    }
    return Optional.empty();
  }
}
