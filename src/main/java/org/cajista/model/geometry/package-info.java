/**
 * What a format with geometry (ALTO, PAGE, hOCR, PDF) says about its pages in addition to the text.
 * Page text has no geometry.
 */
package org.cajista.model.geometry;
