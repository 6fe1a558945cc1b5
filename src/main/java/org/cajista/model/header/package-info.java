/** What the header of a text tells: title, credits, publication, the source behind it. */
package org.cajista.model.header;
