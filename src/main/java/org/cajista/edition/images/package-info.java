/** The pictures of the pages that an edition has beside its page texts. */
package org.cajista.edition.images;
