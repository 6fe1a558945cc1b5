package org.cajista.annotate.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.annotate.Nesting;
import org.cajista.annotate.passage.PassageWalk;
import org.cajista.cases.CasePassage;
import org.cajista.lang.Languages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.Mark;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Tag;
import org.cajista.model.Traced;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.cajista.model.register.Person;
import org.cajista.report.Report;

/** Small documents, and the recogniser of names run over them. */
final class NameSample {

  private NameSample() {}

  /** Returns a document of these paragraphs. */
  static Document document(String language, String... paragraphs) {
    return document(
        language,
        Stream.of(paragraphs).map(text -> new CasePassage(Block.Role.PARAGRAPH, text, 0)).toList());
  }

  /** Returns a document of these passages. */
  static Document document(String language, List<CasePassage> passages) {
    String text = passages.stream().map(CasePassage::text).collect(Collectors.joining("\n"));
    List<Block> blocks =
        passages.stream()
            .<Block>map(
                passage ->
                    new Block.Leaf(passage.role(), Passage.of(Traced.untraced(passage.text()))))
            .toList();
    Header header = new Header("", "", "", Entry.Kind.BOOK, Optional.empty());
    Source source = new Source("case.txt", text, "UTF-8");
    return new Document(source, language, 1, header, List.of(), blocks, List.of(), List.of());
  }

  /** The document with its names marked and told whose they are. */
  static Document named(Document document, List<Person> known) {
    return named(document, known, new Report(document.source()));
  }

  /** The names of persons that are marked. */
  static List<Mark> persons(Passage passage) {
    return passage.marks().stream().filter(mark -> mark.tag() instanceof Tag.PersonName).toList();
  }

  static Document named(Document document, List<Person> known, Report report) {
    PersonRecognition persons =
        new PersonRecognition(
            Languages.shipped().ofText(document.language()),
            document,
            known,
            KnownThings.NONE,
            Learnt.NOTHING,
            report.trace());
    Document marked =
        PassageWalk.map(
            document,
            (passage, context) ->
                passage.withMarks(Nesting.settle(persons.recogniser().find(passage, context))));
    return persons.thingRegister().apply(persons.personography().apply(marked, report), report);
  }
}
