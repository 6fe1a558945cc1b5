package org.cajista.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cajista.lang.Language;
import org.cajista.lang.Lexicon;
import org.cajista.lang.Sentences;
import org.cajista.lang.WordList;
import org.cajista.model.Block;
import org.cajista.model.Block.Kind;
import org.cajista.model.Block.Role;

/**
 * Gives a letter its parts (TEI Guidelines, section 4.2): what stands over it, the source line, the
 * opener with dateline and salutation, the text, the closer with farewell and signature; and puts
 * contact lines and the publisher's imprint into the back matter.
 */
final class LetterParts {
  private static final Pattern CONTACT =
      Pattern.compile(".*(\\S+@\\S+\\.\\S+|www\\.\\S+|https?://\\S+|]\\(#?\\S*\\)).*");
  private static final int LONGEST_IMPRINT = 120;
  private static final int LONGEST_FAREWELL = 220;
  private static final int LONGEST_LINE = 60;
  private static final int LONGEST_OPENING = 14; // blocks

  /** A postscript has at most so many paragraphs. */
  private static final int LONGEST_POSTSCRIPT = 6;

  private final Language language;
  private final List<Block> body = new ArrayList<>();
  private final List<Block> back = new ArrayList<>();

  LetterParts(Language language) {
    this.language = language;
  }

  List<Block> body() {
    return body;
  }

  List<Block> back() {
    return back;
  }

  /** Whether a salutation stands among the first blocks. */
  static boolean isLetter(List<Block> blocks) {
    return blocks.stream()
        .limit(LONGEST_OPENING)
        .anyMatch(block -> block instanceof Block.Leaf leaf && leaf.role() == Role.SALUTE);
  }

  /** Divides the blocks of a letter into body and back matter. */
  void divide(List<Block> blocks) {
    int end = imprintStart(blocks);
    List<Block> imprint = new ArrayList<>();
    for (Block block : blocks.subList(end, blocks.size())) {
      imprint.add(block instanceof Block.Leaf leaf ? as(Role.IMPRINT, leaf) : block);
    }
    int salute = salute(blocks);
    boolean addresses = hasRole(blocks.get(salute), Role.SALUTE);
    List<Block> heads = new ArrayList<>();
    List<Block> over = new ArrayList<>();
    List<Block> opening = new ArrayList<>();
    boolean sourceSeen = false;
    boolean dated = false;
    for (Block block : blocks.subList(0, salute)) {
      // who is named with a title between date and salutation is not the writer
      boolean addressee = dated && block instanceof Block.Leaf leaf && isTitled(leaf);
      Block part = block instanceof Block.Leaf leaf && !addressee ? overLetter(leaf) : block;
      dated |= hasRole(part, Role.DATELINE);
      sourceSeen |= hasRole(part, Role.SOURCE);
      if (hasRole(part, Role.HEAD)) {
        heads.add(part); // a title left under the source line stands over it
      } else if (displaced(part, start(blocks.get(salute)))
          || (sourceSeen && (opens(part) || part instanceof Block.PageStart))) {
        opening.add(part);
      } else {
        over.add(part);
      }
    }
    int pages = 0;
    while (pages < over.size() && over.get(pages) instanceof Block.PageStart) {
      pages++;
    }
    over.addAll(pages, heads);
    // without a source line between, what stands right over the salutation opens the letter
    while (!sourceSeen && !over.isEmpty() && opens(over.get(over.size() - 1))) {
      opening.add(0, over.remove(over.size() - 1));
    }
    if (addresses) {
      opening.add(blocks.get(salute));
    }
    body.addAll(withOpener(over));
    List<Block> letter = new ArrayList<>();
    flush(opening, letter, Kind.OPENER);
    letter.addAll(withCloser(blocks.subList(addresses ? salute + 1 : salute, end)));
    body.add(new Block.Group(Kind.DIVISION, "letter", letter));
    if (!imprint.isEmpty()) {
      back.add(new Block.Group(Kind.DIVISION, "imprint", imprint));
    }
  }

  private boolean isTitled(Block.Leaf leaf) {
    String first = leaf.passage().text().toString().split("\\s+", 2)[0];
    Lexicon titles = language.lexicon(WordList.TITLES);
    return titles.containsAnyCase(first) || titles.containsAnyCase(first.replaceAll("\\.$", ""));
  }

  /** The salutation; without one the first block under what opens the letter. */
  private static int salute(List<Block> blocks) {
    int text = -1;
    for (int i = 0; i < blocks.size() && (text < 0 || i < LONGEST_OPENING); i++) {
      if (hasRole(blocks.get(i), Role.SALUTE)) {
        return i;
      }
      boolean opens = blocks.get(i) instanceof Block.PageStart || opens(blocks.get(i));
      text = text < 0 && !opens && !hasRole(blocks.get(i), Role.HEAD) ? i : text;
    }
    return text < 0 ? blocks.size() - 1 : text;
  }

  /** What a block over the salutation is: the source line, the name of the writer, a heading. */
  private Block overLetter(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    if (leaf.role() != Role.PARAGRAPH) {
      return leaf;
    }
    if (isSource(text)) {
      return as(Role.SOURCE, leaf);
    }
    return Letters.isName(text) ? as(Role.BYLINE, leaf) : leaf;
  }

  private boolean isSource(String text) {
    String words = text.replaceFirst("^[(\\[*_]+", "").toLowerCase(Locale.ROOT);
    return text.length() < 3000
        && language.lexicon(WordList.SOURCE_LINES).forms().stream().anyMatch(words::startsWith);
  }

  /** Names and dates over the source line stand in an opener; a paragraph there is a remark. */
  private static List<Block> withOpener(List<Block> over) {
    List<Block> divided = new ArrayList<>();
    List<Block> opener = new ArrayList<>();
    for (Block block : over) {
      if (opens(block)) {
        opener.add(block);
        continue;
      }
      flush(opener, divided, Kind.OPENER);
      divided.add(block);
    }
    flush(opener, divided, Kind.OPENER);
    return divided;
  }

  private List<Block> withCloser(List<Block> all) {
    int postscript = postscript(all);
    List<Block> text = Signature.apart(all.subList(0, postscript), this::hasClosingWord);
    int end = text.size();
    List<Block> closer = new ArrayList<>();
    while (end > 0
        && text.get(end - 1) instanceof Block.Leaf leaf
        && (closes(leaf) || isFarewell(leaf, closer))) {
      String words = leaf.passage().text().toString();
      boolean name = Letters.isName(words) && !hasClosingWord(words);
      Role role = leaf.role() == Role.DATELINE ? Role.DATELINE : name ? Role.SIGNED : Role.SALUTE;
      boolean more = closer.stream().anyMatch(block -> hasRole(block, Role.SALUTE));
      if (more && (role != Role.SALUTE || Sentences.ends(words) || words.length() > LONGEST_LINE)) {
        break; // over the farewell stands the text; only a farewell's own lines go with it
      }
      closer.add(0, as(role, leaf));
      end--;
    }
    List<Block> divided = new ArrayList<>();
    for (Block block : text.subList(0, end)) {
      boolean inner =
          block instanceof Block.Leaf leaf
              && (leaf.role() == Role.SALUTE
                  || leaf.role() == Role.BYLINE
                  || leaf.role() == Role.HEAD
                  || leaf.role() == Role.DATELINE);
      divided.add(inner ? as(Role.PARAGRAPH, (Block.Leaf) block) : block);
    }
    flush(closer, divided, Kind.CLOSER);
    List<Block> after = new ArrayList<>(all.subList(postscript, all.size()));
    flush(after, divided, Kind.POSTSCRIPT);
    return divided;
  }

  /** Where the postscript begins; the end of the text where there is none. */
  private int postscript(List<Block> text) {
    for (int i = Math.max(1, text.size() - LONGEST_POSTSCRIPT); i < text.size(); i++) {
      if (text.get(i) instanceof Block.Leaf leaf
          && leaf.role() == Role.PARAGRAPH
          && language.lexicon(WordList.POSTSCRIPTS).forms().stream()
              .anyMatch(leaf.passage().text().toString()::startsWith)) {
        return i;
      }
    }
    return text.size();
  }

  /** A short line over the signature that a comma ends. */
  private static boolean isFarewell(Block.Leaf leaf, List<Block> closer) {
    String words = leaf.passage().text().toString();
    return !closer.isEmpty()
        && hasRole(closer.get(0), Role.SIGNED)
        && words.endsWith(",")
        && words.length() <= LONGEST_LINE;
  }

  private boolean closes(Block.Leaf leaf) {
    String text = leaf.passage().text().toString();
    if (leaf.role() == Role.DATELINE || leaf.role() == Role.SIGNED || Letters.isName(text)) {
      return true;
    }
    return text.length() <= LONGEST_FAREWELL && hasClosingWord(text);
  }

  private boolean hasClosingWord(String text) {
    for (String word : text.split("[^\\p{L}]+")) {
      if (language.lexicon(WordList.FAREWELLS).containsAnyCase(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the contact lines and the imprint begin: short lines without a stop, a contact among
   * them.
   */
  private static int imprintStart(List<Block> blocks) {
    int start = blocks.size();
    int contact = start;
    while (start > 0) {
      Block block = blocks.get(start - 1);
      if (!(block instanceof Block.Leaf leaf)) {
        break;
      }
      String text = leaf.passage().text().toString();
      boolean isContact = CONTACT.matcher(text).matches();
      if (text.length() > LONGEST_IMPRINT || (!isContact && Sentences.ends(text))) {
        break;
      }
      start--;
      contact = isContact ? start : contact;
    }
    // what stands over the contact lines is the imprint, unless it is the signature
    while (contact < blocks.size()
        && contact > start
        && blocks.get(contact - 1) instanceof Block.Leaf leaf
        && (!isName(leaf) || contact - 1 > start && isName(blocks.get(contact - 2)))) {
      contact--; // of two names, the upper is the writer's
    }
    if (contact < blocks.size() && contact == start + 1 && organisation(blocks, start)) {
      contact = start;
    }
    return contact;
  }

  /**
   * Whether the first of several short lines at the end is more likely a publisher than a writer.
   */
  private static boolean organisation(List<Block> blocks, int at) {
    boolean signed =
        at > 0
            && blocks.get(at - 1) instanceof Block.Leaf before
            && before.passage().text().toString().endsWith(",");
    return !signed && blocks.size() - at >= 3;
  }

  private static boolean isName(Block block) {
    return block instanceof Block.Leaf leaf && Letters.isName(leaf.passage().text().toString());
  }

  /** Whether a name or date stood after the salutation in the source: its place is the opener. */
  private static boolean displaced(Block part, int salute) {
    return opens(part) && start(part) > salute;
  }

  private static int start(Block block) {
    return ((Block.Leaf) block).passage().text().span().start();
  }

  private static boolean opens(Block block) {
    return hasRole(block, Role.BYLINE) || hasRole(block, Role.DATELINE);
  }

  private static boolean hasRole(Block block, Role role) {
    return block instanceof Block.Leaf leaf && leaf.role() == role;
  }

  private static void flush(List<Block> parts, List<Block> into, Kind kind) {
    if (!parts.isEmpty()) {
      into.add(new Block.Group(kind, "", List.copyOf(parts)));
      parts.clear();
    }
  }

  private static Block as(Role role, Block.Leaf leaf) {
    return new Block.Leaf(leaf.id(), role, leaf.passage());
  }
}
