package org.cajista.annotate.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cajista.annotate.Annotator;
import org.cajista.cases.CaseFile;
import org.cajista.cases.CasePassage;
import org.cajista.cases.TextCase;
import org.cajista.lang.Languages;
import org.cajista.model.Block;
import org.cajista.model.Document;
import org.cajista.model.PageBreak;
import org.cajista.model.PageNumber;
import org.cajista.model.Passage;
import org.cajista.model.Source;
import org.cajista.model.Traced;
import org.cajista.model.Zone;
import org.cajista.model.header.Entry;
import org.cajista.model.header.Header;
import org.cajista.model.header.Manuscript;
import org.cajista.model.header.Reference;
import org.cajista.model.learning.Learnt;
import org.cajista.model.register.KnownThings;
import org.cajista.model.value.Certainty;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The headers of {@code header.cases}, read by the whole stage. The input are the passages of a
 * text, and {@code page 12: running head} for a page; the catalogue says what {@code edition.toml}
 * does; expected are parts of the header, {@code part: value}.
 */
class HeaderCasesTest {
  private static final Pattern PAGE = Pattern.compile("page (\\w+): (.*)");

  @TestFactory
  Stream<DynamicTest> headers() {
    return CaseFile.tests(
        "annotate/header.cases", Set.of("catalogue", "expected"), HeaderCasesTest::check);
  }

  private static void check(TextCase one) {
    Map<String, String> expected = values(one.lines("expected"));
    List<Block> blocks = one.passages().stream().map(HeaderCasesTest::block).toList();
    Header header = header(one.language(), values(one.linesIfAny("catalogue")), blocks);
    Map<String, String> found = shown(header);
    found.keySet().retainAll(expected.keySet());
    assertThat(found).isEqualTo(expected);
  }

  private static Map<String, String> values(List<String> lines) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      values.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return values;
  }

  private static Block block(CasePassage passage) {
    Matcher page = PAGE.matcher(passage.text());
    if (page.matches()) {
      Traced head = Traced.untraced(page.group(2));
      PageBreak.Furniture furniture = new PageBreak.Furniture(head, Zone.RUNNING_HEAD, false);
      PageNumber number = new PageNumber(page.group(1), Certainty.HIGH);
      return new Block.PageStart(new PageBreak(0, 0, number, false, List.of(), List.of(furniture)));
    }
    return new Block.Leaf(passage.role(), Passage.of(Traced.untraced(passage.text())));
  }

  private static Header header(String language, Map<String, String> catalogue, List<Block> blocks) {
    Entry entry =
        new Entry(
            catalogue.getOrDefault("title", ""),
            catalogue.getOrDefault("author", ""),
            catalogue.getOrDefault("recipient", ""),
            catalogue.getOrDefault("date", ""),
            catalogue.getOrDefault("place", ""),
            catalogue.getOrDefault("source", ""),
            Entry.Kind.UNKNOWN,
            language,
            details(catalogue));
    Source source = new Source("case.txt", "", "UTF-8");
    Header empty = new Header("", "", "", Entry.Kind.BOOK, Optional.empty());
    Document document =
        new Document(source, language, 1, empty, List.of(), blocks, List.of(), List.of());
    return new Annotator(
            Languages.shipped().ofText(language),
            entry,
            List.of(),
            KnownThings.NONE,
            Learnt.NOTHING)
        .apply(document, new Report(source))
        .header();
  }

  private static Entry.Details details(Map<String, String> catalogue) {
    String kept = catalogue.getOrDefault("manuscript", "");
    List<Manuscript> manuscripts =
        kept.isEmpty() ? List.of() : List.of(new Manuscript("", "", "", "", kept));
    return new Entry.Details(List.of(), manuscripts, List.of(), "", List.of(), List.of(), "");
  }

  private static Map<String, String> shown(Header header) {
    Map<String, String> shown = new LinkedHashMap<>();
    shown.put("kind", header.kind().name());
    shown.put("title", header.title());
    shown.put("author", header.author());
    shown.put("source", header.source().wording());
    header.source().prints().forEach(print -> shown(print, shown));
    header.source().manuscripts().forEach(kept -> shown(kept, shown));
    shown.put("rest", header.source().rest());
    header
        .letter()
        .ifPresent(
            letter -> {
              shown.put("sender", letter.sender() + " = " + letter.senderId());
              shown.put("recipient", letter.recipient() + " = " + letter.recipientId());
              shown.put("date", letter.date());
              shown.put("from", letter.dated().from());
              shown.put("not before", letter.dated().notBefore());
              shown.put("not after", letter.dated().notAfter());
              shown.put("place", letter.place());
            });
    return shown;
  }

  private static void shown(Reference print, Map<String, String> shown) {
    shown.put("part", print.part());
    shown.put("part author", print.partAuthor());
    shown.put("work author", print.author());
    shown.put("work", print.title());
    shown.put("editors", String.join("; ", print.editors()));
    shown.put("volume", print.volume());
    shown.put("issue", print.issue());
    shown.put("publisher", print.publisher());
    shown.put("published in", print.place());
    shown.put("year", print.date());
    shown.put("pages", print.pages());
  }

  private static void shown(Manuscript kept, Map<String, String> shown) {
    shown.put("settlement", kept.settlement());
    shown.put("repository", kept.repository());
    shown.put("collection", kept.collection());
    shown.put("shelfmark", kept.shelfmark());
    shown.put("description", kept.description());
  }
}
