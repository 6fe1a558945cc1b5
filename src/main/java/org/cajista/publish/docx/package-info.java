/** The edition for word processors: WordprocessingML, a file a volume. */
package org.cajista.publish.docx;
