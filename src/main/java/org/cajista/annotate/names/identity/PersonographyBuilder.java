package org.cajista.annotate.names.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cajista.annotate.names.forms.NameForm;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.annotate.names.identity.LifeReader.Life;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Span;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.register.Person;
import org.cajista.report.Pass;
import org.cajista.report.Report;

/**
 * Finds out whose name each marked name is, and lists the persons (TEI {@code listPerson}, section
 * 14.3.2 of the Guidelines): forms of the name, birth, death and a short note, as the document
 * gives them. Persons of the edition's own personography keep their ids.
 */
public final class PersonographyBuilder implements Pass<Document> {
  private final NameLexicon lexicon;
  private final List<Person> known;

  /**
   * @param known the persons of the edition
   */
  public PersonographyBuilder(NameLexicon lexicon, List<Person> known) {
    this.lexicon = lexicon;
    this.known = known;
  }

  @Override
  public Document apply(Document document, Report report) {
    List<Mention> mentions = mentions(document, lexicon);
    PersonIndex people = new PersonIndex(lexicon);
    PersonIds ids = new PersonIds(lexicon);
    for (Person person : known) {
      PersonCandidate someone = people.create(NameForm.of(person.names().get(0), lexicon));
      person.names().forEach(name -> people.know(someone, NameForm.of(name, lexicon)));
      someone.know(PersonTraits.of(person));
      ids.keep(someone, person.id());
    }
    Map<Mention, PersonCandidate> persons =
        new IdentityResolver(lexicon, people, mentions).resolve();
    // of two with one name the plain id is for the one who is named more often
    mentions.stream()
        .map(mention -> persons.get(mention).self())
        .distinct()
        .sorted(Comparator.comparingInt(someone -> -someone.count()))
        .forEach(ids::of);
    Map<Mark, List<String>> named = new IdentityHashMap<>();
    Map<PersonCandidate, Life> lives = new LinkedHashMap<>();
    Map<PersonCandidate, Span> places = new HashMap<>();
    List<Block.Leaf> leaves = Blocks.leaves(document);
    for (Mention mention : mentions) {
      PersonCandidate someone = persons.get(mention).self();
      named.put(mention.mark(), couple(mention, people, ids).orElse(List.of(ids.of(someone))));
      Life told = mention.traits().life();
      if (told.isKnown()) {
        Mark mark = mention.mark();
        Traced text = leaves.get(mention.leaf()).passage().text();
        places.putIfAbsent(someone, text.span(mark.start(), mark.end()));
      }
      lives.merge(someone, told, (before, now) -> before.isKnown() ? before : now);
    }
    return identified(document, named)
        .withPersons(persons(lives, places, ids, new LifeCheck(report)));
  }

  /** {@code los Robles}: both, where the document knows two persons of that surname. */
  private static Optional<List<String>> couple(Mention mention, PersonIndex people, PersonIds ids) {
    if (!mention.form().isSingle()) {
      return Optional.empty();
    }
    int start = mention.mark().start();
    List<Word> before =
        people.lexicon().words(mention.text().substring(Math.max(0, start - 16), start));
    boolean plural =
        people.lexicon().phraseBefore(WordList.COUPLE, before, before.size())
            || people.lexicon().phraseBefore(WordList.FAMILY, before, before.size());
    List<PersonCandidate> both =
        plural
            ? people.withSurname(mention.form()).stream()
                .filter(PersonCandidate::hasFullForm)
                .toList()
            : List.of();
    return both.size() == 2 ? Optional.of(both.stream().map(ids::of).toList()) : Optional.empty();
  }

  private static List<Mention> mentions(Document document, NameLexicon lexicon) {
    List<Mention> mentions = new ArrayList<>();
    Map<String, NameForm> forms = new HashMap<>();
    int leaf = 0;
    for (Block.Leaf block : Blocks.leaves(document)) {
      String text = block.passage().text().toString();
      for (Mark mark : block.passage().marks()) {
        if (mark.tag() instanceof Tag.PersonName) {
          String name = text.substring(mark.start(), mark.end());
          NameForm form = forms.computeIfAbsent(name, key -> NameForm.of(key, lexicon));
          PersonTraits traits = PersonTraits.around(text, mark.start(), mark.end(), form, lexicon);
          mentions.add(new Mention(mentions.size(), leaf, text, mark, form, traits));
        }
      }
      leaf++;
    }
    return mentions;
  }

  private static Document identified(Document document, Map<Mark, List<String>> named) {
    return Blocks.map(document, (role, passage) -> identified(passage, named));
  }

  private static Passage identified(Passage passage, Map<Mark, List<String>> named) {
    List<Mark> marks = new ArrayList<>(passage.marks().size());
    for (Mark mark : passage.marks()) {
      List<String> ids = named.get(mark);
      marks.add(ids == null ? mark : mark.withTag(new Tag.PersonName(ids)));
    }
    return passage.withMarks(marks);
  }

  /** Those whom the document names; what the edition knows of them wins. */
  private List<Person> persons(
      Map<PersonCandidate, Life> lives,
      Map<PersonCandidate, Span> places,
      PersonIds ids,
      LifeCheck check) {
    Map<String, Person> editions = new HashMap<>();
    known.forEach(person -> editions.put(person.id(), person));
    List<Person> persons = new ArrayList<>();
    lives.forEach(
        (someone, life) -> {
          String id = ids.of(someone);
          List<String> names = ids.names(someone);
          Person told =
              new Person(id, names, life.birth(), life.death(), life.certainty(), life.note());
          Person found = check.possible(told, Optional.ofNullable(places.get(someone)));
          persons.add(
              editions.containsKey(id)
                  ? check.possible(merge(editions.get(id), found), Optional.empty())
                  : found);
        });
    persons.sort(Comparator.comparing(Person::id));
    return persons;
  }

  private static Person merge(Person edition, Person found) {
    List<String> names = new ArrayList<>(edition.names());
    found.names().stream().filter(name -> !names.contains(name)).forEach(names::add);
    boolean dated = edition.birth().isPresent() || edition.death().isPresent();
    return new Person(
        edition.id(),
        names,
        dated ? edition.birth() : found.birth(),
        dated ? edition.death() : found.death(),
        dated ? edition.certainty() : found.certainty(),
        edition.note().isEmpty() ? found.note() : edition.note(),
        edition.idnos());
  }
}
