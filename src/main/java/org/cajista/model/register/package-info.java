/** The entries of the registers: persons, places and bodies. */
package org.cajista.model.register;
