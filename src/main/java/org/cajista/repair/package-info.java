/** The third stage: lost glyphs, hyphens, characters out of normal form. */
package org.cajista.repair;
