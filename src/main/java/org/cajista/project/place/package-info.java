/** Finds the place of a page text from which a place of a TEI file was made. */
package org.cajista.project.place;
