package org.cajista.annotate.names.forms;

import org.cajista.lang.TagSet;
import org.cajista.lang.TagSet.Meaning;

/** Reads from the tags of a dictionary if a word is a proper name, and how frequent it is. */
final class ProperTags {

  /** The kind of thing that has a proper name. */
  enum Sort {
    GIVEN,
    PERSON,
    PLACE,
    BODY,
    /** a proper name of some sort */
    ANY,
    /** not a proper name */
    NONE
  }

  private ProperTags() {}

  static Sort sort(TagSet tagSet, String tag) {
    if (tagSet.says(Meaning.GIVEN, tag)) {
      return Sort.GIVEN;
    }
    if (tagSet.says(Meaning.PERSON, tag)) {
      return Sort.PERSON;
    }
    if (tagSet.says(Meaning.PLACE, tag)) {
      return Sort.PLACE;
    }
    if (tagSet.says(Meaning.BODY, tag)) {
      return Sort.BODY;
    }
    return tagSet.says(Meaning.NAME, tag) ? Sort.ANY : Sort.NONE;
  }

  /**
   * Returns how frequent a word is: the class that the tag's last letter gives, from 1, rare, to
   * 26.
   */
  static int frequency(String tag) {
    char last = tag.charAt(tag.length() - 1);
    return last >= 'A' && last <= 'Z' && tag.length() > 4 ? last - 'A' + 1 : 1;
  }

  /** Returns the sex of a given name with this tag. */
  static Sex sex(TagSet tagSet, String tag) {
    if (tagSet.says(Meaning.FEMININE, tag)) {
      return Sex.FEMININE;
    }
    return tagSet.says(Meaning.MASCULINE, tag) ? Sex.MASCULINE : Sex.UNKNOWN;
  }
}
