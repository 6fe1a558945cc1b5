/** The first stage: bytes to a {@link org.cajista.model.Source}. */
package org.cajista.input;
