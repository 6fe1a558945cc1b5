/** Words of a text that are in another language. */
package org.cajista.annotate.foreign;
