/** The faces of the printed text and of the e-book: which face has which character. */
package org.cajista.publish.faces;
