package org.cajista.annotate.marks;

/**
 * A passage of the work between two signs, which may stand in different paragraphs.
 *
 * @param first the flow's index of the paragraph of the opening sign
 * @param open the sign's offset in it
 * @param opening the sign's length
 * @param last the index of the paragraph of the closing sign
 * @param close its offset in it
 * @param closing its length; 0 if the sign is missing
 */
record PassageRange(int first, int open, int opening, int last, int close, int closing) {

  boolean isInOneParagraph() {
    return first == last;
  }
}
