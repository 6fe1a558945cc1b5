/**
 * Random inputs for the whole program, by seed, and what must hold for all of them. CONTRIBUTING.md
 * says how to run it.
 */
package org.cajista.fuzz;
