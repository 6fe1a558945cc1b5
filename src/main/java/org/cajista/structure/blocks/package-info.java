/** From lines to blocks: the rules that start a block at a line, and what they ask of the lines. */
package org.cajista.structure.blocks;
