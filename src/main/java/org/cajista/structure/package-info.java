/** The fourth stage: lines to blocks of passages; notes to their anchors; stable ids. */
package org.cajista.structure;
