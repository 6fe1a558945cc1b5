/**
 * The front door of the program: it opens, encodes, checks, publishes and builds an edition
 * project. Each call takes options and returns a result; a listener is told about each text.
 * Nothing here prints, reads the standard input, or reads the environment.
 *
 * <p>This room holds more than 30 files because each call has its options and its result beside it.
 */
package org.cajista.project;
