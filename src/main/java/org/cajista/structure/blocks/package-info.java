/**
 * From lines to blocks: the rules that start a block at a line, and what they ask of the lines.
 *
 * <p>This room holds more than 30 files because each kind of block is a rule of its own, and all
 * rules read through one cursor.
 */
package org.cajista.structure.blocks;
