package org.cajista.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.cajista.Draft;
import org.cajista.Encoder;
import org.cajista.model.Blocks;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Tag;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.register.Person;
import org.cajista.model.value.Certainty;
import org.cajista.model.value.Idno;
import org.cajista.report.Report;
import org.cajista.report.Summary;
import org.cajista.report.Trace;
import org.cajista.write.TeiRenaming.Renamed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is renamed in the TEI is, byte for byte, what is written of the renamed document. */
final class TeiRenamingTest {

  private static final Encoder ENCODER = new Encoder("schema");

  /** The sample texts, each as it is and with names as no recogniser would leave them. */
  static Stream<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("corpus"))) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  private static Draft draft(Path text) throws IOException {
    Source source = Encoder.source(text.toString(), Files.readAllBytes(text));
    return ENCODER.draft(source, Entry.NONE, List.of(), Trace.off());
  }

  private static String tei(Document document) {
    return new TeiWriter("schema", Optional.empty(), "0.1.0", "2026-11-21")
        .apply(document, new Report(document.source()));
  }

  /** Several persons in one name, names in names, all certainties, addresses in registers. */
  private static Document tricky(Document document) {
    List<Person> persons = new ArrayList<>();
    for (Person person : document.persons()) {
      List<Idno> idnos =
          persons.size() % 2 == 0
              ? List.of(new Idno("VIAF", "4" + persons.size() + "71"))
              : List.of();
      persons.add(
          new Person(
              person.id(),
              person.names(),
              person.birth(),
              person.death(),
              person.certainty(),
              "note <" + persons.size() + ">",
              idnos));
    }
    Header old = document.header();
    Optional<Header.Letter> letter =
        Optional.of(
            new Header.Letter(
                "Sender & Co.", id(persons, 0), "", id(persons, 1), "1931-03-12", "Lyon"));
    int[] count = {0};
    return Blocks.map(document, (role, passage) -> tricky(passage, persons, count))
        .withPersons(persons)
        .withHeader(
            new Header(
                old.title(),
                "Sender & Co.",
                id(persons, 0),
                old.source(),
                old.kind(),
                letter,
                List.of(),
                List.of()));
  }

  private static String id(List<Person> persons, int at) {
    return persons.isEmpty() ? "" : persons.get(at % persons.size()).id();
  }

  private static Passage tricky(Passage passage, List<Person> persons, int[] count) {
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : passage.marks()) {
      if (!(mark.tag() instanceof Tag.PersonName name)) {
        marks.add(mark);
        continue;
      }
      int n = count[0]++;
      List<String> ids = new ArrayList<>(name.ids());
      for (int more = 0; more < n % 3; more++) {
        String other = id(persons, n + more);
        if (!ids.contains(other)) {
          ids.add(other);
        }
      }
      Certainty certainty = Certainty.values()[n % Certainty.values().length];
      marks.add(new Mark(mark.start(), mark.end(), 0, 0, new Tag.PersonName(ids), certainty));
      if (mark.end() - mark.start() > 6) {
        Tag inner = new Tag.PersonName(List.of(id(persons, n + 1)));
        marks.add(Mark.of(mark.start() + 1, mark.start() + 4, inner));
      }
    }
    return passage.withMarks(marks);
  }

  /** Ids as {@code change} makes them of the number of a person; those that it leaves are null. */
  private static Map<String, String> ids(List<Person> persons, IntFunction<String> change) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      String id = change.apply(i);
      if (id != null) {
        ids.put(persons.get(i).id(), id);
      }
    }
    return ids;
  }

  private static List<Map<String, String>> renamings(List<Person> persons) {
    List<Map<String, String>> all = new ArrayList<>();
    all.add(Map.of());
    all.add(ids(persons, i -> "x-" + persons.get(i).id()));
    all.add(ids(persons, i -> id(persons, i + 1))); // each takes the next one's
    all.add(ids(persons, i -> i == 0 ? "" : null));
    all.add(ids(persons, i -> i % 3 == 0 ? "" : persons.get(i).id()));
    all.add(ids(persons, i -> ""));
    all.add(ids(persons, i -> id(persons, i / 2 * 2))); // two become one
    all.add(ids(persons, i -> "one"));
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      all.add(
          ids(
              persons,
              i ->
                  switch (random.nextInt(4)) {
                    case 0 -> "";
                    case 1 -> id(persons, random.nextInt(persons.size()));
                    case 2 -> "new-" + random.nextInt(5);
                    default -> null;
                  }));
    }
    return all;
  }

  private static void assertSame(Document document) {
    String tei = tei(document);
    Summary before = Summary.of(document, new Report(document.source()));
    for (Map<String, String> ids : renamings(document.persons())) {
      Document renamed = new DocumentRenaming(ids).apply(document);
      Renamed done = new TeiRenaming(ids).apply(tei);
      assertThat(done.tei()).as("%s", ids).isEqualTo(tei(renamed));
      Summary after = Summary.of(renamed, new Report(document.source()));
      assertThat(before.names() - done.names()).as("%s", ids).isEqualTo(after.names());
      assertThat(before.persons() - done.persons()).as("%s", ids).isEqualTo(after.persons());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theTextIsRenamedAsItsDocumentWouldBe(Path text) throws IOException {
    Document document = draft(text).document();
    assertThat(document.persons()).isNotEmpty();
    assertSame(document);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void namesThatNoRecogniserWouldLeaveAreRenamed(Path text) throws IOException {
    Document document = tricky(draft(text).document());
    assertThat(tei(document)).contains("cert=\"low\"", "viaf.org", "<correspDesc>");
    assertSame(document);
  }

  @Test
  void aTextWithoutPersonsStays() {
    String tei = ENCODER.encode(new Source("a.txt", "Nada.", "UTF-8"), Entry.NONE, List.of()).tei();
    assertThat(new TeiRenaming(Map.of("roca", "roca-2", "mar", "")).apply(tei).tei())
        .isEqualTo(tei);
  }

  @Test
  void whatIsNoIdIsRefused() {
    for (String wrong : new String[] {"a b", "a\"b", "a<b", "a&b", "a\nb"}) {
      assertThatThrownBy(() -> new TeiRenaming(Map.of("roca", wrong)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
