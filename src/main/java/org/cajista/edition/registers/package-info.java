/**
 * The registers of an edition: the personography as a file that the program and an editor write
 * together, and the lists of others that it takes in and gives out.
 */
package org.cajista.edition.registers;
