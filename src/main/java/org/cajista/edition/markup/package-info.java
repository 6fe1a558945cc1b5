/** The places of the elements of an XML text, and changes of it that leave all else as it is. */
package org.cajista.edition.markup;
