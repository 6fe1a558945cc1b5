package org.cajista.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;

/**
 * Where each character of the source went. The stage {@code write} books what it writes at the
 * moment it writes it; a repair books what it takes out; what is booked nowhere is lost, and said.
 */
public final class Ledger {

  /** Where a character can be. */
  public enum Account {
    /** In no account: lost. */
    MISSING,
    /** In the text of the TEI, notes included. */
    TEXT,
    /** In an {@code fw}. */
    FURNITURE,
    /** In an attribute, such as the figure of a note in {@code @n}. */
    ATTRIBUTE,
    /** Replaced or taken out by a named regularisation. */
    REGULARISED,
    /** White space that is no character of a word: line ends, blank lines, indentation. */
    SPACE
  }

  private static final Account[] ACCOUNTS = Account.values();

  private final Source source;
  private final byte[] accounts;

  public Ledger(Source source) {
    this.source = source;
    this.accounts = new byte[source.text().length()];
  }

  /** Books every character of {@code text} that comes from the source; the first booking stands. */
  public void book(Traced text, Account account) {
    for (int i = 0; i < text.length(); i++) {
      if (text.origin(i) != Traced.NOWHERE) {
        book(text.origin(i), account);
      }
    }
  }

  /** Books every character of {@code span}; the first booking stands. */
  public void book(Span span, Account account) {
    for (int i = span.start(); i < span.end(); i++) {
      book(i, account);
    }
  }

  private void book(int offset, Account account) {
    if (accounts[offset] == 0) {
      accounts[offset] = (byte) account.ordinal();
    }
  }

  /** How many characters each account holds; white space that is booked nowhere counts as such. */
  public Map<Account, Integer> totals() {
    int[] counts = new int[ACCOUNTS.length];
    for (int i = 0; i < accounts.length; i++) {
      counts[account(i).ordinal()]++;
    }
    Map<Account, Integer> totals = new EnumMap<>(Account.class);
    for (Account account : ACCOUNTS) {
      if (counts[account.ordinal()] > 0) {
        totals.put(account, counts[account.ordinal()]);
      }
    }
    return totals;
  }

  /** The stretches of the source that are in no account. */
  public List<Span> missing() {
    List<Span> missing = new ArrayList<>();
    for (int i = 0; i < accounts.length; i++) {
      if (account(i) == Account.MISSING) {
        int start = i;
        while (i < accounts.length && account(i) == Account.MISSING) {
          i++;
        }
        missing.add(new Span(start, i));
      }
    }
    return missing;
  }

  /** The number of characters of the source, in UTF-16 code units. */
  public int size() {
    return accounts.length;
  }

  private Account account(int offset) {
    if (accounts[offset] != 0) {
      return ACCOUNTS[accounts[offset]];
    }
    return Source.isSpace(source.text().charAt(offset)) ? Account.SPACE : Account.MISSING;
  }
}
