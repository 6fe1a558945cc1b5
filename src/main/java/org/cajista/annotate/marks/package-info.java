/**
 * The marks of editors in square brackets and with stars: gaps, additions, glosses, remarks, struck
 * passages (TEI Guidelines, chapters 3.5 and 12.3).
 */
package org.cajista.annotate.marks;
