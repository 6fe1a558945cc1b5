package org.cajista.validate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.report.Messages;
import org.cajista.validate.document.NameSuggestions;

/**
 * The names that a grammar allows at a place, read from a message of Jing, and written in
 * sentences.
 */
final class AllowedNames {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

  /** If the document uses no prefix for a namespace, Jing makes one in its messages. */
  private static final Pattern TEI_PREFIX =
      Pattern.compile("xmlns:([\\w.-]+)=\"http://www\\.tei-c\\.org/ns/1\\.0\"");

  /** A longer list would help nobody. */
  private static final int LISTED = 8;

  private AllowedNames() {}

  /** Returns the sentence with the allowed elements and, if possible, the one that was meant. */
  static String here(String rest, String written, List<String> allowed) {
    List<String> here = new ArrayList<>();
    if (rest.contains("; expected text")
        || rest.contains("end-tag, text")
        || rest.contains("end-tag or text")) {
      here.add(Messages.format("grammar.here.text"));
    }
    boolean end = rest.contains("the element end-tag");
    if (!allowed.isEmpty()) {
      here.add(list(written, allowed.stream().map(name -> "<" + name + ">").toList()));
    }
    String meant = nearest(written, allowed);
    String all =
        here.isEmpty()
            ? end ? " " + Messages.format("grammar.here.nothing") : ""
            : " " + Messages.format("grammar.here", String.join(", ", here));
    return meant.isEmpty() ? all : all + " " + Messages.format("grammar.meant", "<" + meant + ">");
  }

  /** Returns the sentence with the allowed attributes and, if possible, the one that was meant. */
  static String attributesHere(String written, List<String> allowed) {
    if (allowed.isEmpty()) {
      return "";
    }
    String all =
        " "
            + Messages.format(
                "grammar.here.attributes",
                list(written, allowed.stream().map(a -> "@" + a).toList()));
    String meant = nearest(written, allowed);
    return meant.isEmpty() ? all : all + " " + Messages.format("grammar.meant", "@" + meant);
  }

  /** Returns the most similar names of a long list; all names of a short list. */
  static String list(String written, List<String> allowed) {
    List<String> shown = allowed;
    String more = "";
    if (allowed.size() > LISTED) {
      shown =
          written.isEmpty()
              ? allowed.subList(0, LISTED)
              : NameSuggestions.sorted(written, allowed).subList(0, LISTED);
      more = " " + Messages.format("grammar.more", String.valueOf(allowed.size() - LISTED));
    }
    return String.join(", ", shown) + more;
  }

  /** Returns the names as elements: {@code <p>, <l>}. */
  static String elements(List<String> names) {
    return names.stream().map(name -> "<" + name + ">").collect(Collectors.joining(", "));
  }

  /** Returns the names as attributes: {@code @when, @ref}. */
  static String attributes(List<String> names) {
    return names.stream().map(name -> "@" + name).collect(Collectors.joining(", "));
  }

  /** Returns the allowed name that was probably meant; empty if none is similar. */
  static String nearest(String written, List<String> allowed) {
    Optional<String> found =
        written.isEmpty() ? Optional.empty() : NameSuggestions.of(written, allowed);
    return found.orElse("");
  }

  /** Returns the names in quotation marks, without declarations of namespaces. */
  static List<String> names(String list) {
    int declarations = list.indexOf(" (with xmlns");
    String names = declarations < 0 ? list : list.substring(0, declarations);
    Matcher tei = TEI_PREFIX.matcher(list);
    String prefix = tei.find() ? tei.group(1) + ":" : "";
    return QUOTED
        .matcher(names)
        .results()
        .map(found -> found.group(1))
        .map(name -> name.startsWith(prefix) ? name.substring(prefix.length()) : name)
        .distinct()
        .toList();
  }
}
