package org.cajista.structure;

import java.util.List;
import java.util.stream.Stream;
import org.cajista.ChainCase;
import org.cajista.lang.Languages;
import org.cajista.lang.TextLanguages;
import org.cajista.layout.Layout;
import org.cajista.model.Document;
import org.cajista.model.Page;
import org.cajista.model.header.Entry;
import org.cajista.repair.Repair;
import org.cajista.report.Report;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs {@code cases/structure/*.cases}. Expected is an outline of the document, one block a line,
 * set in by what it stands in; the notation is that of {@link Outline}.
 */
class StructureCasesTest {

  @TestFactory
  Stream<DynamicTest> cases() {
    return ChainCase.testsOf("structure", StructureCasesTest::check);
  }

  private static void check(ChainCase one) {
    Report report = new Report(one.source());
    one.check(Outline.of(document(one, report)), report.diagnostics());
  }

  private static Document document(ChainCase one, Report report) {
    TextLanguages languages = Languages.shipped().ofText(one.language());
    List<Page> pages = new Layout(languages).apply(one.source(), report);
    Entry entry = Entry.NONE.withLanguage(one.language());
    return new Structure(one.source(), entry, languages)
        .apply(new Repair(languages).apply(pages, report), report);
  }
}
