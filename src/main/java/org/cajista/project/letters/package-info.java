/** The letters of an edition as a whole: which comes before which, and what tells them apart. */
package org.cajista.project.letters;
