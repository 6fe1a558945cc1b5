package org.cajista.publish.export;

import static net.sf.saxon.s9api.streams.Predicates.attributeEq;
import static net.sf.saxon.s9api.streams.Steps.child;
import static net.sf.saxon.s9api.streams.Steps.descendant;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.XdmNode;

/**
 * Says what correspSearch would refuse in an index of letters, or could make no use of. Each kind
 * is one sentence, with the letters that it is about.
 */
final class CmifCheck {
  private static final int SHOWN = 3;
  private static final Set<String> NAMES = Set.of("persName", "orgName");

  /** correspSearch takes over what everybody may use again. */
  private static final Pattern FREE =
      Pattern.compile(
          "https?://creativecommons\\.org/(licenses/by/4\\.0|publicdomain/zero/1\\.0)/?");

  private CmifCheck() {}

  /**
   * Returns the sentences.
   *
   * @param index the whole index
   */
  static List<String> of(XdmNode index) {
    List<XdmNode> letters = index.select(descendant("correspDesc")).asList();
    List<String> sentences = new ArrayList<>();
    say(sentences, letters, letter -> !isKnown(letter, "sent"), "it is not known who wrote");
    say(sentences, letters, letter -> !isKnown(letter, "received"), "it is not known who received");
    say(sentences, letters, letter -> !isDated(letter), "there is no date of");
    boolean free =
        index
            .select(descendant("licence"))
            .anyMatch(licence -> FREE.matcher(licence.attribute("target")).matches());
    if (!free) {
      sentences.add(
          "correspSearch takes over only what is free to use again: [edition] licence ="
              + " \"CC-BY-4.0\" or \"CC0-1.0\".");
    }
    return sentences;
  }

  private static boolean isKnown(XdmNode letter, String type) {
    return letter
        .select(child("correspAction").where(attributeEq("type", type)).then(child()))
        .filter(node -> NAMES.contains(node.getNodeName().getLocalName()))
        .anyMatch(who -> !who.getStringValue().equals("Unknown"));
  }

  private static boolean isDated(XdmNode letter) {
    return letter.select(descendant("date")).exists();
  }

  private static void say(
      List<String> sentences, List<XdmNode> letters, Predicate<XdmNode> lacks, String what) {
    List<String> found = letters.stream().filter(lacks).map(one -> one.attribute("ref")).toList();
    if (!found.isEmpty()) {
      sentences.add(
          what
              + " "
              + found.stream().limit(SHOWN).collect(Collectors.joining(", "))
              + (found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more letters" : "")
              + ". Say it in the [[text]] of edition.toml, or correct the letter.");
    }
  }
}
