/** The commands {@code persons}, {@code places} and {@code bodies}: what they do to a register. */
package org.cajista.cli.registers;
