/**
 * The registers of an edition: the personography, which the program and an editor write together,
 * and the lists that are imported and exported.
 */
package org.cajista.edition.registers;
