package org.cajista.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cajista.model.Source;
import org.cajista.model.Span;
import org.cajista.model.Traced;

/**
 * The account of all characters of the source. The stage {@code write} books each character when it
 * writes it, and a repair books each character that it removes. A character without a booking is
 * lost, and this is reported.
 */
public final class Ledger {

  /** The accounts for characters. */
  public enum Account {
    /** No account: the character is lost. */
    MISSING,
    /** The text of the TEI, notes included. */
    TEXT,
    /** An {@code fw} element: running heads and page numbers. */
    FURNITURE,
    /** An attribute, such as the figure of a note in {@code @n}. */
    ATTRIBUTE,
    /** Replaced or removed by a named regularisation. */
    REGULARISED,
    /** White space that belongs to no word: line ends, blank lines, indentation. */
    SPACE
  }

  private static final Account[] ACCOUNTS = Account.values();

  private final Source source;
  private final byte[] accounts;

  /** Makes a ledger of {@code source} without bookings. */
  public Ledger(Source source) {
    this.source = source;
    this.accounts = new byte[source.text().length()];
  }

  /**
   * Books all characters of {@code text} that come from the source in {@code account}. The first
   * booking of a character counts.
   */
  public void book(Traced text, Account account) {
    for (int i = 0; i < text.length(); i++) {
      if (text.origin(i) != Traced.NOWHERE) {
        book(text.origin(i), account);
      }
    }
  }

  /**
   * Books all characters of {@code span} in {@code account}. The first booking of a character
   * counts.
   */
  public void book(Span span, Account account) {
    for (int i = span.start(); i < span.end(); i++) {
      book(i, account);
    }
  }

  /** Forgets all bookings. */
  void clear() {
    Arrays.fill(accounts, (byte) 0);
  }

  private void book(int offset, Account account) {
    if (accounts[offset] == 0) {
      accounts[offset] = (byte) account.ordinal();
    }
  }

  /**
   * Returns the number of characters in each account. White space without a booking counts as
   * space.
   */
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

  /** Returns the parts of the source that are in no account. */
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

  /** Returns the number of characters of the source, in UTF-16 code units. */
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
