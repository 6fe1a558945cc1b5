package org.cajista.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.cajista.model.Edit;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;
import org.cajista.report.Ledger.Account;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Source SOURCE = new Source("a.txt", "uno dos\n\uFEFFtres\f", "UTF-8");

  @Test
  void whatIsBookedNowhereIsMissingButForWhiteSpace() {
    Ledger ledger = new Ledger(SOURCE);
    assertThat(ledger.missing()).containsExactly(new Span(0, 3), new Span(4, 7), new Span(9, 13));
    ledger.book(new Span(0, 9), Account.TEXT);
    assertThat(ledger.missing()).containsExactly(new Span(9, 13));
    assertThat(ledger.totals())
        .isEqualTo(Map.of(Account.TEXT, 9, Account.MISSING, 4, Account.SPACE, 1));
  }

  @Test
  void theFirstBookingStands() {
    Ledger ledger = new Ledger(SOURCE);
    ledger.book(new Span(0, 3), Account.FURNITURE);
    ledger.book(Traced.of(SOURCE, new Span(0, 7)), Account.TEXT);
    assertThat(ledger.totals()).containsEntry(Account.FURNITURE, 3).containsEntry(Account.TEXT, 4);
  }

  @Test
  void charactersFromNowhereAreNotBooked() {
    Ledger ledger = new Ledger(SOURCE);
    ledger.book(Traced.untraced("cuatro"), Account.TEXT);
    assertThat(ledger.totals()).doesNotContainKey(Account.TEXT);
  }

  @Test
  void anEditIsARegularisation() {
    Report report = new Report(SOURCE);
    report.edit(new Edit(new Span(9, 13), "tres", "", "rule"));
    assertThat(report.ledger().totals()).containsEntry(Account.REGULARISED, 4);
    assertThat(report.editsByRule()).isEqualTo(Map.of("rule", 1));
  }
}
