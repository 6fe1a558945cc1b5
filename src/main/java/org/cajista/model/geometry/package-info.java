/**
 * The facts that a format with geometry (ALTO, PAGE, hOCR, PDF) has about its pages in addition to
 * the text. Page text has no geometry.
 */
package org.cajista.model.geometry;
