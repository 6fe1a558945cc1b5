/**
 * What a format with geometry (ALTO, PAGE, hOCR, PDF) knows of the pages beyond their text. Page
 * text knows nothing of it.
 */
package org.cajista.model.geometry;
