/** What the steps of {@code structure} hand to each other, and what the text is. */
package org.cajista.structure.parts;
