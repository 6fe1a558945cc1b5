package org.cajista.cases;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cajista.model.Block;

/**
 * One passage of a case: a line {@code role: text}, with a role of {@link Block.Role} in small
 * letters, or a paragraph.
 *
 * @param start where its text begins in the line
 */
public record CasePassage(Block.Role role, String text, int start) {
  private static final Pattern ROLE =
      Pattern.compile(
          Stream.of(Block.Role.values())
              .map(role -> role.name().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining("|", "(", "): ")));

  /** Returns the passage that a line is. */
  public static CasePassage of(String line) {
    Matcher role = ROLE.matcher(line);
    return role.lookingAt()
        ? new CasePassage(
            Block.Role.valueOf(role.group(1).toUpperCase(Locale.ROOT)),
            line.substring(role.end()),
            role.end())
        : new CasePassage(Block.Role.PARAGRAPH, line, 0);
  }

  /** Returns the same passage with another text. */
  public CasePassage withText(String other) {
    return new CasePassage(role, other, start);
  }
}
