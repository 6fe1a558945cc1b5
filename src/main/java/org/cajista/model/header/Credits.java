package org.cajista.model.header;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who made an edition possible, besides its editors, by their real names (TEI {@code titleStmt},
 * section 2.2.1 of the Guidelines).
 *
 * @param principals who leads the project
 * @param funders who pays for it
 * @param translators who translated the texts
 * @param initials for initials or a short name with which notes are signed, the full name
 * @param description what the edition is for; can be empty
 */
public record Credits(
    List<String> principals,
    List<String> funders,
    List<String> translators,
    Map<String, String> initials,
    String description)
    implements Serializable {

  /** Nobody is named. */
  public static final Credits NONE = new Credits(List.of(), List.of(), List.of(), Map.of(), "");

  /** Checks the arguments and copies the lists. */
  public Credits {
    principals = List.copyOf(principals);
    funders = List.copyOf(funders);
    translators = List.copyOf(translators);
    initials = Collections.unmodifiableMap(new LinkedHashMap<>(initials));
    Objects.requireNonNull(description);
  }
}
