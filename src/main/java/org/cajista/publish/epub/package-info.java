/** Makes volumes as e-books (EPUB 3.3). */
package org.cajista.publish.epub;
