/** Checks of a document beyond the grammar, one class for each topic. */
package org.cajista.validate.checks;
