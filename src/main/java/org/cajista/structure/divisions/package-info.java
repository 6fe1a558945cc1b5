/** Chapters and sections, front and back matter, lists, and the ids of all of them. */
package org.cajista.structure.divisions;
