package org.cajista.project.letters;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a header says of a letter that stands in a file of its own: as much as is needed to find the
 * letters before and after it.
 *
 * @param file the name of the TEI file
 * @param title its title, without what tells it from others of the same title
 * @param sender the id of the sender, and of the recipient; empty if not known
 * @param recipient the id of the recipient; empty if not known
 * @param date when it was sent, ISO 8601; empty if not known
 */
public record LetterCard(String file, String title, String sender, String recipient, String date)
    implements Serializable {
  private static final Pattern TITLE = Pattern.compile("<title(?: [^>]*)?>([^<]*)</title>");
  private static final Pattern ADDED = Pattern.compile(" \\[[^\\]]+\\]$");
  private static final Pattern LETTER =
      Pattern.compile("<correspDesc(?: [^>]*)?>(.*?)</correspDesc>", Pattern.DOTALL);
  private static final Pattern ACTION =
      Pattern.compile(
          "<correspAction type=\"(sent|received)\">(.*?)</correspAction>", Pattern.DOTALL);
  private static final Pattern PERSON =
      Pattern.compile("<persName(?: [^>]*?)? ref=\"[^\"]*?#([^\" ]+)");
  private static final Pattern DATE =
      Pattern.compile("<date (?:[^>]*? )?(?:when|from|notBefore)=\"(\\d{4}[^\"]*)\"");

  /** Checks the arguments. */
  public LetterCard {
    Objects.requireNonNull(file);
    Objects.requireNonNull(title);
    Objects.requireNonNull(sender);
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(date);
  }

  /**
   * Returns the letter of a file; empty if it holds no letter, or several.
   *
   * @param path the file
   * @param tei what it holds, or at least its header
   */
  public static Optional<LetterCard> of(Path path, String tei) {
    String file = path.getFileName().toString();
    int end = tei.indexOf("</teiHeader>");
    String header = end < 0 ? tei : tei.substring(0, end);
    Matcher letter = LETTER.matcher(header);
    Matcher title = TITLE.matcher(header);
    if (!letter.find() || !title.find()) {
      return Optional.empty();
    }
    String facts = letter.group(1);
    if (letter.find()) {
      return Optional.empty();
    }
    String sender = "";
    String recipient = "";
    String date = "";
    Matcher action = ACTION.matcher(facts);
    while (action.find()) {
      String person = first(PERSON, action.group(2));
      if (action.group(1).equals("sent")) {
        sender = person;
        date = first(DATE, action.group(2));
      } else {
        recipient = person;
      }
    }
    return Optional.of(new LetterCard(file, bare(title.group(1)), sender, recipient, date));
  }

  /** Returns a title, as it is written in XML, without what tells it from others. */
  static String bare(String title) {
    return ADDED.matcher(title).replaceFirst("");
  }

  private static String first(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : "";
  }

  /** Returns this letter with the ids that its persons have in the edition. */
  public LetterCard renamed(Map<String, String> ids) {
    return new LetterCard(
        file,
        title,
        ids.getOrDefault(sender, sender),
        ids.getOrDefault(recipient, recipient),
        date);
  }

  /** Returns both correspondents, whoever of them writes; empty if one is not known. */
  String correspondence() {
    if (sender.isEmpty() || recipient.isEmpty()) {
      return "";
    }
    return sender.compareTo(recipient) < 0 ? sender + " " + recipient : recipient + " " + sender;
  }
}
