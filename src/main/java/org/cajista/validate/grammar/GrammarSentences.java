package org.cajista.validate.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cajista.report.Messages;
import org.cajista.validate.document.Code;
import org.cajista.validate.document.Element;
import org.cajista.validate.document.Faults;
import org.cajista.validate.document.Location;
import org.cajista.validate.document.NameSuggestions;

/**
 * Makes a finding of what Jing says. Jing: {@code element "b" not allowed here; expected the
 * element end-tag, text or element "hi", "lb" …}. To an editor: {@code <b> is not allowed in <p>;
 * did you mean <hi>?}
 */
final class GrammarSentences {
  /** Which of Jing's sentences is which finding; the name or value it is about is group 1. */
  private enum Said {
    UNKNOWN(Code.UNKNOWN_ELEMENT, "element \"([^\"]*)\" not allowed anywhere(.*)"),
    MISSING_BEFORE(
        Code.ORDER, "element \"([^\"]*)\" not allowed yet; missing required elements? (.*)"),
    ORDER(Code.ORDER, "element \"([^\"]*)\" not allowed yet(.*)"),
    ELEMENT(Code.ELEMENT, "element \"([^\"]*)\" not allowed here(.*)"),
    ATTRIBUTE(
        Code.ATTRIBUTE,
        "(?:found )?attribute \"([^\"]*)\"(?: not allowed here|, but no attributes allowed here)(.*)"),
    VALUE(Code.VALUE, "value of attribute \"([^\"]*)\" is invalid(?:; )?(.*)"),
    ATTRIBUTE_MISSING(
        Code.ATTRIBUTE_MISSING,
        "element \"([^\"]*)\" missing (?:one or more )?required attributes?(.*)"),
    MISSING_INSIDE(
        Code.INCOMPLETE, "element \"([^\"]*)\" incomplete; missing required elements? (.*)"),
    INCOMPLETE(Code.INCOMPLETE, "element \"([^\"]*)\" incomplete(.*)"),
    TEXT(Code.TEXT, "(text) not allowed here(.*)"),
    CONTENT(Code.CONTENT, "character content of element \"([^\"]*)\" invalid(?:; )?(.*)"),
    BLANK(Code.CONTENT, "empty content for element \"([^\"]*)\" not allowed(.*)");

    private final Code code;
    private final Pattern pattern;

    Said(Code code, String pattern) {
      this.code = code;
      this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }
  }

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern ITEM = Pattern.compile("token \"([^\"]*)\" invalid; ");

  /** In other names than the document has Jing says what is in a namespace without a prefix. */
  private static final Pattern TEI_PREFIX =
      Pattern.compile("xmlns:([\\w.-]+)=\"http://www\\.tei-c\\.org/ns/1\\.0\"");

  private static final Pattern ONE_OF = Pattern.compile("must be equal to (.*?)(?= or must be |$)");

  /** Longer lists help nobody. */
  private static final int LISTED = 8;

  private final Faults faults;
  private final FollowUpErrors told = new FollowUpErrors();

  GrammarSentences(Faults faults) {
    this.faults = faults;
  }

  /** The grammar allows {@code element} where it stands. */
  void allowed(Element element) {
    told.allowed(element);
  }

  /**
   * @param message Jing's
   * @param element the one that is open, which may be the one that does not fit
   * @param value of the attribute or the element, where that is what does not fit
   */
  void say(String message, Element element, Location location, String value) {
    for (Said said : Said.values()) {
      Matcher matcher = said.pattern.matcher(message);
      if (matcher.matches()) {
        say(said, matcher.group(1), matcher.group(2), element, location, value);
        return;
      }
    }
    faults.add(
        Code.ELEMENT, location, "", List.of(), "", Messages.format("grammar.other", message));
  }

  private void say(
      Said said, String name, String rest, Element element, Location location, String value) {
    List<String> named = names(rest);
    if (said == Said.UNKNOWN) {
      element.beUnknown();
    }
    if (follows(said, name, named, element)) {
      return;
    }
    String around = element.parent().map(Element::qName).orElse("");
    boolean root = element.parent().isEmpty();
    switch (said) {
      case UNKNOWN, ORDER, ELEMENT -> {
        if (!element.isTei() && named.contains(element.name()) && name.equals(element.qName())) {
          add(
              Code.NAMESPACE,
              location,
              name,
              named,
              "",
              Messages.format("grammar.namespace", name));
          return;
        }
        String sentence =
            Messages.format(root ? said.code.code() + ".root" : said.code.code(), name, around);
        add(
            said.code,
            location,
            name,
            named,
            nearest(name, named),
            sentence + here(rest, name, named));
      }
      case MISSING_BEFORE ->
          add(
              said.code,
              location,
              name,
              named,
              "",
              Messages.format("grammar.order.missing", name, around, elements(named)));
      case MISSING_INSIDE ->
          add(
              said.code,
              location,
              name,
              named,
              "",
              Messages.format("grammar.incomplete.missing", name, elements(named)));
      case INCOMPLETE, BLANK ->
          add(
              said.code,
              location,
              name,
              named,
              "",
              Messages.format(
                      said == Said.BLANK ? "grammar.content.blank" : "grammar.incomplete", name)
                  + here(rest, "", named));
      case ATTRIBUTE ->
          add(
              said.code,
              location,
              name,
              named,
              nearest(name, named),
              Messages.format("grammar.attribute", name, element.qName()) + hereToo(name, named));
      case ATTRIBUTE_MISSING ->
          add(
              said.code,
              location,
              name,
              named,
              "",
              Messages.format("grammar.attribute-missing", name, attributes(named)));
      case TEXT ->
          add(
              said.code,
              location,
              excerpt(location),
              named,
              "",
              Messages.format("grammar.text", element.qName()) + here(rest, "", named));
      case VALUE, CONTENT -> sayValue(said, name, rest, element, location, value);
    }
  }

  private boolean follows(Said said, String name, List<String> named, Element element) {
    return switch (said) {
      case UNKNOWN, ORDER, ELEMENT ->
          told.misplaced(
              element, said != Said.UNKNOWN, said == Said.ORDER, named, nearest(name, named));
      case MISSING_BEFORE -> told.early(element, named);
      case MISSING_INSIDE -> told.incomplete(element, named, false);
      case INCOMPLETE, BLANK -> told.incomplete(element, named, true);
      case TEXT -> told.text(element);
      case ATTRIBUTE -> {
        element.means(nearest(name, named));
        yield false;
      }
      case ATTRIBUTE_MISSING -> FollowUpErrors.attributeMissing(element, named);
      case VALUE, CONTENT -> false;
    };
  }

  private void sayValue(
      Said said, String name, String rest, Element element, Location location, String whole) {
    // of a value that is a list one item may be wrong
    Matcher item = ITEM.matcher(rest);
    String value = item.lookingAt() ? item.group(1) : whole.strip();
    List<String> values = new ArrayList<>();
    Matcher oneOf = ONE_OF.matcher(rest);
    while (oneOf.find()) {
      values.addAll(names(oneOf.group(1)));
    }
    String key = said == Said.VALUE ? "grammar.value" : "grammar.content";
    StringBuilder sentence = new StringBuilder(Messages.format(key, value, name, element.qName()));
    String suggestion = nearest(value, values);
    if (!values.isEmpty()) {
      sentence.append(' ').append(Messages.format("grammar.values", list(value, values)));
    } else {
      sentence.append(' ').append(Datatypes.wanted(rest));
    }
    if (!suggestion.isEmpty()) {
      sentence.append(' ').append(Messages.format("grammar.meant", suggestion));
    }
    add(said.code, location, value, values, suggestion, sentence.toString());
  }

  private void add(
      Code code,
      Location location,
      String value,
      List<String> allowed,
      String suggestion,
      String sentence) {
    faults.add(code, location, value, allowed, suggestion, sentence.strip());
  }

  /** « The schema allows … here; did you mean …?» */
  private static String here(String rest, String written, List<String> allowed) {
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

  private static String hereToo(String written, List<String> allowed) {
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

  /** The nearest of a long list; all of a short one. */
  private static String list(String written, List<String> allowed) {
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

  private static String elements(List<String> names) {
    return names.stream().map(name -> "<" + name + ">").collect(Collectors.joining(", "));
  }

  private static String attributes(List<String> names) {
    return names.stream().map(name -> "@" + name).collect(Collectors.joining(", "));
  }

  private static String nearest(String written, List<String> allowed) {
    Optional<String> found =
        written.isEmpty() ? Optional.empty() : NameSuggestions.of(written, allowed);
    return found.orElse("");
  }

  private static String excerpt(Location text) {
    return text.source().text().substring(text.start(), text.end()).strip();
  }

  /** What stands in quotation marks, without declarations of namespaces. */
  private static List<String> names(String list) {
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
