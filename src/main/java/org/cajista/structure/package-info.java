/**
 * The fourth stage: lines to blocks of passages; notes to their anchors; stable ids. {@link
 * org.cajista.structure.Structure} lists the steps; the classes of its notes stand here too.
 */
package org.cajista.structure;
