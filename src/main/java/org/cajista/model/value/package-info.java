/** Values with a form of their own: dates, certainty, numbers of catalogues and who keeps those. */
package org.cajista.model.value;
