/** The pictures of the pages of a text, as the web edition shows them. */
package org.cajista.publish.images;
