/** Cajista: a press for scholarly editions, from page text to TEI P5 and its publications. */
package org.cajista;
