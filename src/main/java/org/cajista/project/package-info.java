/**
 * The front door: an edition project is opened, encoded, checked, published, built. Options go in,
 * results come out, a listener hears of each text meanwhile. Nothing here prints, reads the
 * standard input, or asks the environment for anything.
 */
package org.cajista.project;
