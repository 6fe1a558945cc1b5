/**
 * Pages as programs that recognise text write them: ALTO, PAGE and hOCR, alone, in a folder, or in
 * an archive as such programs export it.
 */
package org.cajista.input.ocr;
