/** Slips of the extraction that are certain: kept, with the correction beside them. */
package org.cajista.annotate.slips;
