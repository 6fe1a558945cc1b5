/** The signs of Markdown in a text: emphasis and links. */
package org.cajista.annotate.markdown;
