package org.cajista.annotate.names.things;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.cajista.annotate.names.forms.NameSpelling;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Tag;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.NamedThing;
import org.cajista.model.register.NamedThing.Kind;
import org.cajista.model.value.Idno;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Gives each place and body that is marked its id, and lists them (TEI {@code listPlace} and {@code
 * listOrg}). The id comes from the name by which all languages are one, so it is the same in every
 * text; an entry of an editor keeps its own.
 */
final class ThingRegisterBuilder implements Pass<Document> {
  private final ThingLexicon lexicon;
  private final ThingEvidence evidence;
  private final KnownThings known;
  private final Map<String, NamedThing> editors = new HashMap<>(); // by kind and name

  ThingRegisterBuilder(ThingLexicon lexicon, ThingEvidence evidence, KnownThings known) {
    this.lexicon = lexicon;
    this.evidence = evidence;
    this.known = known;
    known
        .things()
        .forEach(
            thing ->
                thing.names().forEach(name -> editors.putIfAbsent(key(thing.kind(), name), thing)));
  }

  /** A thing while its names are counted. */
  private record Found(NamedThing first, Map<String, Integer> names) {}

  @Override
  public Document apply(Document document, Report report) {
    Map<String, Found> found = new TreeMap<>();
    Map<String, String> ids = new HashMap<>();
    for (Block.Leaf leaf : Blocks.leaves(document)) {
      String text = leaf.passage().text().toString();
      for (Mark mark : leaf.passage().marks()) {
        kind(mark.tag())
            .ifPresent(kind -> count(kind, text.substring(mark.start(), mark.end()), found, ids));
      }
    }
    List<NamedThing> things = new ArrayList<>();
    found.forEach((id, one) -> things.add(named(one)));
    return Blocks.map(document, (role, passage) -> identified(passage, ids)).withThings(things);
  }

  private void count(Kind kind, String name, Map<String, Found> found, Map<String, String> ids) {
    String key = key(kind, name);
    String id = ids.get(key);
    if (id == null) {
      NamedThing thing = thing(kind, name);
      id = known.deleted().contains(thing.id()) ? "" : thing.id();
      ids.put(key, id);
      if (!id.isEmpty()) {
        found.computeIfAbsent(id, any -> new Found(thing, new LinkedHashMap<>()));
      }
    }
    if (!id.isEmpty()) {
      found.get(id).names().merge(name, 1, Integer::sum);
    }
  }

  /** Returns the thing that has this name, with an id. */
  private NamedThing thing(Kind kind, String written) {
    boolean spelt = written.matches("(\\p{Lu}\\.\\s*){3,}"); // P. S. O. E.
    String name = spelt ? written.replaceAll("[^\\p{Lu}]", "") : written;
    NamedThing editors = this.editors.get(key(kind, name));
    if (editors != null) {
      return editors;
    }
    if (kind == Kind.BODY) {
      String usual = evidence.lettersOf(name).or(() -> lexicon.knownAs(name)).orElse(name);
      return new NamedThing(kind, id(kind, usual), List.of(name), "", List.of());
    }
    Optional<ListedPlace> listed =
        lexicon.place(name).or(() -> lexicon.place(lexicon.names().stem(name)));
    String usual = listed.map(ListedPlace::name).orElse(name);
    List<Idno> idnos =
        listed
            .filter(place -> !place.number().isEmpty())
            .map(place -> List.of(new Idno("GeoNames", place.number())))
            .orElse(List.of());
    String geo = listed.map(ListedPlace::geo).orElse("");
    return new NamedThing(kind, id(kind, usual), List.of(name), geo, idnos);
  }

  private static String id(Kind kind, String name) {
    String slug = NameSpelling.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return kind.element() + "-" + (slug.isEmpty() ? Integer.toHexString(name.hashCode()) : slug);
  }

  private static String key(Kind kind, String name) {
    return kind + " " + NameSpelling.fold(name);
  }

  /** The entry of an editor as it is; that of the program with the names of the text. */
  private NamedThing named(Found found) {
    NamedThing first = found.first();
    if (known.things().contains(first)) {
      return first;
    }
    List<String> names = new ArrayList<>();
    Set<String> folded = new HashSet<>();
    found.names().entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> name) -> -name.getValue())
                .thenComparing(Map.Entry::getKey))
        .filter(name -> folded.add(NameSpelling.fold(name.getKey())))
        .forEach(name -> names.add(name.getKey()));
    return new NamedThing(first.kind(), first.id(), names, first.geo(), first.idnos());
  }

  private static Optional<Kind> kind(Tag tag) {
    return tag instanceof Tag.ThingName name ? Optional.of(name.kind()) : Optional.empty();
  }

  private static Passage identified(Passage passage, Map<String, String> ids) {
    boolean none = passage.marks().stream().allMatch(mark -> kind(mark.tag()).isEmpty());
    if (none) {
      return passage;
    }
    String text = passage.text().toString();
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      Optional<Kind> kind = kind(mark.tag());
      if (kind.isEmpty()) {
        marks.add(mark);
        continue;
      }
      String id = ids.get(key(kind.get(), text.substring(mark.start(), mark.end())));
      if (!id.isEmpty()) {
        marks.add(mark.withTag(new Tag.ThingName(kind.get(), id)));
      }
    }
    return passage.withMarks(marks);
  }
}
