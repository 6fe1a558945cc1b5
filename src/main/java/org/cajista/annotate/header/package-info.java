/** The header: title, author, printed source, and the facts of a letter (TEI chapter 2). */
package org.cajista.annotate.header;
