package org.cajista.annotate.passage;

import org.cajista.model.Block;
import org.cajista.model.Document;

/**
 * The facts around a passage.
 *
 * @param document the whole document, its header as far as it is known
 * @param role what the passage is
 * @param heading the text of the heading of the innermost division around it; may be empty
 * @param inNote true if it belongs to a note
 */
public record PassageContext(Document document, Block.Role role, String heading, boolean inNote) {}
