package org.cajista.annotate.names.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cajista.annotate.names.forms.NameKey;
import org.cajista.annotate.names.forms.NameLexicon;
import org.cajista.annotate.names.forms.Word;
import org.cajista.lang.WordList;

/**
 * Tells whether the second of two names side by side is another spelling, or another name, of the
 * first: {@code Robles o Roblés}, {@code Ferrall (Ferran)}, {@code Mila / Emilio Robles}, {@code
 * llamado Lince o Zorro}.
 */
final class OtherSpellings {
  private final NameLexicon lexicon;
  private final Map<Mention, PersonCandidate> persons;

  OtherSpellings(NameLexicon lexicon, Map<Mention, PersonCandidate> persons) {
    this.lexicon = lexicon;
    this.persons = persons;
  }

  /**
   * True if both mentions, which stand side by side, are one person.
   *
   * @param settled the mentions that are somebody's other name
   */
  boolean areOne(Mention one, Mention other, Set<Mention> settled) {
    PersonCandidate first = persons.get(one).self();
    PersonCandidate second = persons.get(other).self();
    if (first == second || !first.mayBe(second)) {
      return false;
    }
    return areEquated(one, other, settled) && !haveOtherGivenNames(first, second);
  }

  /** True if what stands between the names, and their look, say so. */
  private boolean areEquated(Mention one, Mention other, Set<Mention> settled) {
    String gap = one.gapTo(other).strip();
    List<Word> between = lexicon.words(gap);
    boolean or = between.size() == 1 && lexicon.has(WordList.OTHER_NAME, between.get(0));
    if (or && settled.contains(one)) { // llamado Lince o Zorro
      return true;
    }
    boolean shared = // Lince o Zorro (1871-1919)
        or
            && isNickname(one)
            && isNickname(other)
            && other.traits().life().isKnown()
            && !one.traits().life().isKnown();
    boolean given = // Mila / Emilio Robles
        gap.equals("/")
            && isNickname(one)
            && !persons.get(one).self().hasFullForm()
            && other.form().isFull();
    boolean respelt =
        (or || gap.equals("/") || gap.equals("("))
            && other.form().isSingle()
            && !other.form().surname().equals(one.form().surname())
            && NameKey.areNear(key(one), key(other));
    return shared || given || respelt;
  }

  /** True if full names of both are known that are not those of one person. */
  private static boolean haveOtherGivenNames(PersonCandidate one, PersonCandidate other) {
    return one.hasFullForm() && other.hasFullForm() && !one.agrees(other);
  }

  private boolean isNickname(Mention mention) {
    String name = mention.form().surname();
    return mention.form().isSingle()
        && !lexicon.isGiven(name)
        && !lexicon.has(WordList.WELL_KNOWN, name);
  }

  private String key(Mention mention) {
    return lexicon.key(mention.form().surname());
  }
}
