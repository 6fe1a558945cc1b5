/**
 * The commands: one small picocli class each.
 *
 * <p>This room holds more than 30 files because each command of the program is a class.
 */
package org.cajista.cli;
